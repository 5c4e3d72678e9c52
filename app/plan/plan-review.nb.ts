export const planReviewNb = {} as const;
