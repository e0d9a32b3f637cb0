/** A test that runs only where HOURGLASS_SOFFICE names LibreOffice: few machines have it, and it takes minutes. */
export const whereThereIsOne = process.env.HOURGLASS_SOFFICE === undefined ? test.skip : test;
