import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// How long a busy machine may take; nothing waits longer than it must.
configure({ asyncUtilTimeout: 15_000 });
