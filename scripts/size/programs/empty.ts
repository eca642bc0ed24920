// Nothing: what TypeScript's own libraries cost, which is taken off.
export {};
