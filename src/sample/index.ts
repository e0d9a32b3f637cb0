export { SAMPLE_AS_OF } from "./as-of";
export { sampleFill } from "./fill";
export { sampleInputs } from "./inputs";
export { sampleStatuses } from "./statuses";
