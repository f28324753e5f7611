export const side = { async make() {} };
