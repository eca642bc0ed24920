import { DatabaseSync } from 'node:sqlite';

export interface Order {
  readonly billId: string;
  /** In kopecks. */
  readonly price: number;
}

export interface Orders {
  add(order: Order): void;
  find(billId: string): Order | undefined;
  /** Returns whether the order is to be delivered now. It is so once. */
  claim(billId: string): boolean;
  /** Takes a claim back, because the delivery has failed. */
  release(billId: string): void;
}

/** Orders survive a restart, and two servers can share them: the database decides who delivers. */
export function openOrders(file: string): Orders {
  const database = new DatabaseSync(file);
  database.exec(`CREATE TABLE IF NOT EXISTS orders (
    billId TEXT PRIMARY KEY,
    price INTEGER NOT NULL,
    isClaimed INTEGER NOT NULL DEFAULT 0
  )`);
  const add = database.prepare('INSERT INTO orders (billId, price) VALUES (?, ?)');
  const find = database.prepare('SELECT billId, price FROM orders WHERE billId = ?');
  const claim = database.prepare('UPDATE orders SET isClaimed = 1 WHERE billId = ? AND isClaimed = 0');
  const release = database.prepare('UPDATE orders SET isClaimed = 0 WHERE billId = ?');
  return {
    add: ({ billId, price }) => void add.run(billId, price),
    find: (billId) => find.get(billId) as Order | undefined,
    claim: (billId) => claim.run(billId).changes === 1,
    release: (billId) => void release.run(billId),
  };
}
