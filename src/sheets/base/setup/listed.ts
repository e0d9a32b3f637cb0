/** Rows that a sheet has for the sellers of set-up, one below the other. */
export const SELLERS = 12;
