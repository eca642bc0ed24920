import type { behindApiFor } from './lib/server/behindApi.ts';

declare global {
  namespace App {
    interface Locals {
      behindApi: ReturnType<typeof behindApiFor>;
    }
  }
}
