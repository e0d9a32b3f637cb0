export { SAMPLE_AS_OF } from "./days";
export { sampleFill } from "./fill";
export { sampleInputs } from "./inputs";
export { sampleStatuses } from "./statuses";
