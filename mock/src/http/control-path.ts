/** What can be asked by anybody: whether the mock is up. */
export const HEALTH_PATH = '/__mock/health';

/** Tells whether a path within a world belongs to the mock itself: its pages and controls. All others belong to the API. */
export function isControlPath(path: string): boolean {
  return path === '/__mock' || path.startsWith('/__mock/');
}
