import { ClientObject, type Readers } from "./client-object";
import type { Context } from "./context";
import { CustomXmlPartsObject } from "./custom-xml-parts";
import { EventHandlersObject } from "./events";
import type { Grid } from "./grid";
import { NamesObject } from "./names";
import { RangeObject } from "./range";
import { DocumentPropertiesObject } from "./document-properties";
import { FunctionsObject } from "./worksheet-functions";
import { WorksheetsObject } from "./worksheets";

/** The members of Excel.Workbook that workbook/ uses. */
export class WorkbookObject extends ClientObject<Grid> {
  protected readonly readers: Readers<Grid> = {};

  constructor(context: Context) {
    super(context, "Workbook", () => context.queue.state.grid);
  }

  get worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.context, () => this.found());
  }

  get names(): NamesObject {
    return new NamesObject(this.context, () => this.found());
  }

  get customXmlParts(): CustomXmlPartsObject {
    return new CustomXmlPartsObject(this.context, () => this.found());
  }

  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.context);
  }

  get functions(): FunctionsObject {
    return new FunctionsObject(this.context);
  }

  getSelectedRange(): RangeObject {
    return new RangeObject(this.context, () => this.grid.selection());
  }

  get onSelectionChanged(): EventHandlersObject {
    return new EventHandlersObject(this.context, "Workbook.onSelectionChanged", (tell) =>
      this.grid.onSelect(() => tell()),
    );
  }
}
