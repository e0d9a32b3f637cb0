const fc = require("fast-check");

/** A property that has not failed in so many milliseconds rarely does: mutants are many. */
fc.configureGlobal({ interruptAfterTimeLimit: 100 });
