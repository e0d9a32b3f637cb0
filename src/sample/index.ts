export { SAMPLE_AS_OF, sampleFill } from "./fill";
export { sampleInputs } from "./inputs";
export { sampleStatuses } from "./statuses";
