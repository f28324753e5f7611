export const guess = { async make() {} };
