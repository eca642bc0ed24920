/** What the parts of the page share. Text only ever becomes text: nothing that came in a request is taken for HTML. */

export const byId = (id) => document.getElementById(id);

/** An element with properties and children; what is undefined or false is left out. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Does what a button is for. If that fails, everybody is told why, until the next button is pressed. */
export async function attempt(action) {
  const trouble = byId('trouble');
  trouble.hidden = true;
  try {
    await action();
  } catch (error) {
    trouble.textContent = error.message;
    trouble.hidden = false;
  }
}

/** Says it to those who do not see it. */
export function say(text) {
  byId('news').textContent = text;
}
