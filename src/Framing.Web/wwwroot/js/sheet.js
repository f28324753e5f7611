export const sheet = { async make() {} };
