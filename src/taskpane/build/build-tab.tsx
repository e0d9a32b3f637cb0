export default function BuildTab() { return null; }
