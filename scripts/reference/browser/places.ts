/** The address of assets/, where the script that runs comes from. */
export const assetsFolder = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, '');

/** The address of the root of the site. */
export const siteFolder = assetsFolder.replace(/[^/]*\/$/, '');
