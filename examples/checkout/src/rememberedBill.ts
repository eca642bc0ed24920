// No call lists the bills of a buyer, so the id is kept where it survives a reload and the way to the payment page and back.
const KEY = 'bill';

export const rememberBill = (billId: string): void => localStorage.setItem(KEY, billId);

export const rememberedBill = (): string | undefined => localStorage.getItem(KEY) ?? undefined;

export const forgetBill = (): void => localStorage.removeItem(KEY);
