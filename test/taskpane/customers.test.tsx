import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Customers } from "../../src/taskpane/explain/customers";

const customer = (name: string, rows: number) => ({
  customer: name,
  places: Array.from({ length: rows }, (_, i) => `Ledger!A${i + 2}`),
});
const acme = customer("Acme", 15);
const places = () => screen.queryAllByRole("button", { name: /^A\d+$/ }).length;

test("the button for a customer’s other rows says what it shows, to those who only hear it", async () => {
  render(<Customers behind={{ rows: [acme, customer("B", 4)] }} />);
  expect(screen.getByRole("button", { name: "+1 row of B" })).toHaveTextContent(/^\+1$/);
  await userEvent.click(screen.getByRole("button", { name: "+12 rows of Acme" }));
  // All of Acme, and three of B.
  expect(places()).toBe(15 + 3);
});

test("who stands alone behind a cell shows all rows, whatever the cell before was", () => {
  const { rerender } = render(<Customers behind={{ rows: [acme, customer("B", 1)] }} />);
  expect(places()).toBe(3 + 1);
  rerender(<Customers behind={{ rows: [acme] }} />);
  expect(places()).toBe(15);
  rerender(<Customers behind={{ rows: [acme, customer("B", 1)] }} />);
  expect(places()).toBe(3 + 1);
});

test("beyond what anybody reads the rest is a number and no button", () => {
  render(<Customers behind={{ rows: [customer("Acme", 503)] }} />);
  expect(screen.getByText("+3")).toBeVisible();
  expect(screen.queryByRole("button", { name: /\+/ })).toBeNull();
});
