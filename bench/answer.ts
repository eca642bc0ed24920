/** What every call is answered: a paid gift. */
export const answer = JSON.stringify({
  success: true,
  data: { bill_info: { bill_status: 'PAID', amount: 99_900, gift: { code: 'GIFT-ABC123' } }, status: 'PAID' },
});

export const answerHeaders = {
  'Content-Type': 'application/json',
  'Content-Length': String(Buffer.byteLength(answer)),
};

/** Answers at once, each time with a fresh response; the work of a real fetch is not in it. */
export const stubbedFetch = async (): Promise<Response> => new Response(answer, { headers: answerHeaders });
