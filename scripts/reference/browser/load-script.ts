import { assetsFolder } from './places.ts';

/** Loads a script of assets/: scripts can be loaded by a page that was opened as a file, too. */
export const loadScript = (name: string): Promise<void> =>
  new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => loaded());
    script.addEventListener('error', () => failed(new Error(`${name} did not load.`)));
    script.src = assetsFolder + name;
    document.head.append(script);
  });
