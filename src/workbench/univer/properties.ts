import { CommandType, type ICommandService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";

/** Small texts of a sheet or of the workbook, kept in the library’s own place for what others know about them. */
export type Properties = Readonly<Record<string, string>>;

export const SET_PROPERTIES = "hourglass.mutation.set-properties";
export const SET_METADATA = "hourglass.mutation.set-metadata";

/** The library has no mutations for them; only mutations can be taken back. */
export function registerProperties(commands: ICommandService, workbook: FWorkbook): void {
  const register = <P extends object>(id: string, set: (params: P) => void) =>
    commands.registerCommand({
      id,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        set(params as P);
        return true;
      },
    });
  register<{ subUnitId: string; properties: Properties }>(SET_PROPERTIES, ({ subUnitId, properties }) =>
    workbook.getSheetBySheetId(subUnitId)?.setCustomMetadata(properties),
  );
  register<{ metadata: Properties }>(SET_METADATA, ({ metadata }) => workbook.setCustomMetadata(metadata));
}
