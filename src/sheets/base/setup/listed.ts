/* How many rows a sheet has for what set-up lists, one below the other. */

export const SELLERS = 12;
export const PRODUCTS = 8;
