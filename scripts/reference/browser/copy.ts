/** Puts a button on each block of code that copies it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('pre:not(#redoc *)')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      const code = block.querySelector('code');
      button.textContent = code && (await copied(code.textContent ?? '', code)) ? 'Copied' : 'Press Ctrl+C';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 1500);
    });
    const frame = document.createElement('div');
    frame.className = 'code';
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

/** Copies a text. If the browser does not let us, the element that shows it stays selected, so that its reader can. */
export async function copied(text: string, shownIn?: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shownIn) return false;
    // A page that came over plain http has no clipboard, but it can copy what is selected.
    // https://developer.mozilla.org/docs/Web/API/Clipboard
    getSelection()?.selectAllChildren(shownIn);
    const done = document.execCommand('copy');
    if (done) getSelection()?.removeAllRanges();
    return done;
  }
}
