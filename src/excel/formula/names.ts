/* How functions are spelled: as typed, as files write them, and as other add-ins leave them. */

/** Before a function that is newer than the file format, and before some of those a second one. */
const NEWER = /^(?:_xlfn\.)?(?:_xlws\.)?/i;
/**
 * What another add-in has put before a function of ours: BloombergUI.xla!, 'C:\x\FUNCRES.XLAM'!, [2]!. Before a name
 * that only files have, whatever it is; before one that people type, the file of an add-in or of a workbook with
 * macros, or the number of a link.
 */
const OTHERS =
  /^(?:.*!(?=_xldudf_SAAS_)|(?:.*\.(?:xla|xlam|xll|xls[bm])\]?'?|'?\[\d+\]'?)!(?=(?:_xl(?:l|fn|udf)\.)?SAAS\.))/is;
/**
 * As typed, as files have it, as files name what another kind of add-in brought under the same name, and as programs
 * that take every unknown function for a new one of Excel’s, or for somebody’s own, write it.
 */
const OURS = /^(?:_xl(?:l|fn|udf)\.)?(?:SAAS\.|_xldudf_SAAS_)(.+)$/i;

/** How files spell a function of ours, with every dot as an underscore. */
const IN_FILES = "_xldudf_SAAS_";

/** The id of a SAAS function by any of its spellings; undefined for a function that isn’t ours. */
export function ourId(name: string): string | undefined {
  return OURS.exec(name.replace(OTHERS, ""))?.[1].replaceAll("_", ".").toUpperCase();
}

/** A function’s name as one types it, in capitals: _xlfn._xlws.sort → SORT, _xldudf_SAAS_LTV → SAAS.LTV. */
export function plainName(name: string): string {
  const id = ourId(name);
  return id === undefined ? withoutNewerPrefix(name).toUpperCase() : `SAAS.${id}`;
}

/** _xlfn._xlws.SORT → SORT, in the letters in which it stands. */
export function withoutNewerPrefix(name: string): string {
  return name.replace(NEWER, "");
}

/** SAAS.LEDGER.MOVES → _xldudf_SAAS_LEDGER_MOVES. */
export function ourNameInFiles(id: string): string {
  return IN_FILES + id.replaceAll(".", "_");
}

/** Before a name of LET or LAMBDA in a file. */
export const PARAMETER_PREFIX = "_xlpm.";

/** Where LAMBDA names an argument that may be left out, a file has this in place of its brackets. */
export const OPTIONAL_PREFIX = "_xlop.";

const PARAMETER = /^(?:_xl(?:pm|op)\.|\[)?(.*?)\]?$/is;

/** A name of LET or LAMBDA by itself: _xlpm.rate, _xlop.rate and [rate] are all the same rate. */
export function plainParameter(name: string): string {
  return name.replace(PARAMETER, "$1");
}
