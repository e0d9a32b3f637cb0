import { asked, imported, ledgerOf, leftOutOf } from "./setup";

/* Each system’s layout with its traps, and the ledger that a careful person makes of it by hand. */

test("Stripe’s dashboard: the end is Ended At, trials end first, the quantity is asked", () => {
  const file = {
    "subscriptions.csv": `id,Customer ID,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Current Period Start (UTC),Current Period End (UTC),Trial Start (UTC),Trial End (UTC),Canceled At (UTC),Ended At (UTC),region (metadata)
sub_1,cus_A,a@x.com,pro,5,usd,month,33.00,active,2025-01-10 08:00,2025-01-10 08:00,2026-10-10 08:00,2026-11-10 08:00,,,,,north
sub_2,cus_B,b@x.com,pro,1,usd,month,33.00,canceled,2025-02-01 00:00,2025-02-01 00:00,2025-05-01 00:00,2025-06-01 00:00,,,2025-05-20 09:30,2025-06-01 00:00,south
sub_3,cus_C,c@x.com,year,1,usd,year,"1,200.00",active,2025-03-01 00:00,2025-03-01 00:00,2026-03-15 00:00,2027-03-15 00:00,2025-03-01 00:00,2025-03-15 00:00,,,
sub_4,cus_D,d@x.com,pro,1,usd,month,33.00,trialing,2026-10-20 00:00,2026-10-20 00:00,2026-10-20 00:00,2026-11-03 00:00,2026-10-20 00:00,2026-11-03 00:00,,,
sub_5,cus_E,e@x.com,pro,1,usd,month,33.00,incomplete_expired,2025-03-01 00:00,2025-03-01 00:00,2025-03-01 00:00,2025-04-01 00:00,,,,2025-03-02 00:00,
sub_6,cus_F,f@x.com,pro,1,usd,month,33.00,canceled,2025-04-01 00:00,2025-04-01 00:00,2025-04-01 00:00,2025-04-15 00:00,2025-04-01 00:00,2025-04-15 00:00,2025-04-10 00:00,2025-04-15 00:00,
sub_7,cus_G,g@x.com,pro,1,usd,month,33.00,active,2025-05-01 00:00,2025-05-01 00:00,2026-10-01 00:00,2026-11-01 00:00,,,2026-10-12 00:00,,
sub_7,cus_G,g@x.com,pro,1,usd,month,33.00,active,2025-05-01 00:00,2025-05-01 00:00,2026-10-01 00:00,2026-11-01 00:00,,,2026-10-12 00:00,,
sub_8,cus_H,h@x.com,pro,1,usd,month,33.00,past_due,2025-06-01 00:00,2025-06-01 00:00,2026-10-01 00:00,2026-11-01 00:00,,,,,
sub_9,cus_I,i@x.com,pro,1,usd,month,33.00,unpaid,2025-06-01 00:00,2025-06-01 00:00,2026-10-01 00:00,2026-11-01 00:00,,,,,
sub_10,cus_J,j@x.com,tokyo,1,jpy,month,3300,active,2025-07-01 00:00,2025-07-01 00:00,2026-10-01 00:00,2026-11-01 00:00,,,,,
`,
  };
  const open = imported(file);
  expect(open.sources[0].layout.id).toBe("stripe");
  expect(open.sources[0].confidence).toBeGreaterThan(0.9);
  expect(open.sources[0].why.en).toBe(
    "17 of 17 heads match, times end in “(UTC)”, customers begin with cus_, ids begin with sub_.",
  );
  expect(asked(open)).toEqual(["per", "status:unpaid"]);
  expect(open.questions[0].text.en).toBe("Is Amount per unit or for the whole quantity?");
  const settled = imported(file, { answers: { per: "unit", "status:unpaid": "out" } });
  expect(asked(settled)).toEqual([]);
  expect(ledgerOf(settled)).toEqual([
    "cus_A | 2025-01-10 | - | 165 | month | USD | pro | 2",
    "cus_B | 2025-02-01 | 2025-06-01 | 33 | month | USD | pro | 3",
    "cus_C | 2025-03-15 | - | 1200 | year | USD | year | 4",
    "cus_G | 2025-05-01 | - | 33 | month | USD | pro | 8",
    "cus_H | 2025-06-01 | - | 33 | month | USD | pro | 10",
    "cus_J | 2025-07-01 | - | 3300 | month | JPY | tokyo | 12",
  ]);
  expect(leftOutOf(settled)).toEqual([
    "5 trial 2026-11-03 00:00",
    "6 never incomplete_expired",
    "7 trial_left",
    "11 never unpaid",
    "9 duplicate 8",
  ]);
  expect(settled.rows[0].segments).toEqual({ "region (metadata)": "north" });
  const whole = imported(file, { answers: { per: "whole", "status:unpaid": "count" } });
  expect(ledgerOf(whole)[0]).toBe("cus_A | 2025-01-10 | - | 33 | month | USD | pro | 2");
  expect(ledgerOf(whole)).toContain("cus_I | 2025-06-01 | - | 33 | month | USD | pro | 11");
});

test("Stripe’s API rows: lowest units by currency, prices and coupons in files of their own", () => {
  const files = {
    "subscriptions.csv": `id,customer_id,status,created,start_date,current_period_start,current_period_end,cancel_at,canceled_at,ended_at,cancel_at_period_end,trial_start,trial_end,quantity,price_id,coupon
sub_1,cus_A,active,1735689600,1735689600,1735689600,1738368000,,,,false,,,3,price_m,
sub_2,cus_B,active,1735689600,1735689600,1735689600,1738368000,,,,false,,,1,price_q,HALF
sub_3,cus_C,active,1735689600,1735689600,1735689600,1738368000,,,,false,,,1,price_jp,
sub_4,cus_D,canceled,1735689600,1735689600,1735689600,1738368000,,1740000000,1740787200,false,,,1,price_m,THREE
sub_5,cus_E,active,1735689600,1735689600,1735689600,1738368000,,,,false,,,1,price_m,FIRST
`,
    "prices.csv": `id,product,unit_amount,currency,recurring_interval,recurring_interval_count
price_m,prod_1,4900,usd,month,1
price_q,prod_1,12000,usd,month,3
price_jp,prod_1,4900,jpy,year,1
price_old,prod_1,100,usd,month,1
`,
    "coupons.csv": `id,percent_off,amount_off,currency,duration,duration_in_months
HALF,50,,,forever,
THREE,,900,usd,repeating,1
FIRST,100,,,once,
`,
  };
  const made = imported(files);
  expect(made.sources.map(({ layout }) => layout.id)).toEqual([
    "stripe-api",
    "stripe-prices",
    "stripe-coupons",
  ]);
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "cus_A | 2025-01-01 | - | 147 | month | USD | price_m | 2",
    "cus_B | 2025-01-01 | - | 60 | 3 month | USD | price_q | 3",
    "cus_C | 2025-01-01 | - | 4900 | year | JPY | price_jp | 4",
    "cus_D | 2025-01-01 | 2025-02-01 | 40 | month | USD | price_m | 5",
    "cus_D | 2025-02-01 | 2025-03-01 | 49 | month | USD | price_m | 5",
    "cus_E | 2025-01-01 | - | 49 | month | USD | price_m | 6",
  ]);
  expect(leftOutOf(made)).toEqual(["5 not_needed price_old"]);
});

test("Chargebee: the plan’s file says the interval, pauses are gaps, add-ons are rows", () => {
  const made = imported({
    "Subscriptions.csv": `subscriptions.id,customers.id,subscriptions.plan_id,subscriptions.plan_quantity,subscriptions.plan_unit_price,subscriptions.plan_amount,subscriptions.currency_code,subscriptions.status,subscriptions.start_date,subscriptions.started_at,subscriptions.trial_start,subscriptions.trial_end,subscriptions.current_term_start,subscriptions.current_term_end,subscriptions.remaining_billing_cycles,subscriptions.cancelled_at,subscriptions.pause_date,subscriptions.resume_date
s1,00123,basic,10,12.50,125.00,EUR,Active,,05-Jan-2025,,,05-Oct-2026,05-Nov-2026,,,,
s2,1E5,basic,1,12.50,12.50,EUR,Paused,,01-Mar-2025,,,01-Mar-2025,01-Apr-2025,,,01-Jun-2025,
s3,c3,basic,1,12.50,12.50,EUR,Active,,01-Mar-2025,,,01-Oct-2026,01-Nov-2026,,,01-Jun-2025,01-Sep-2025
s4,c4,half,1,60.00,60.00,EUR,Non Renewing,,01-Jan-2026,,,01-Jul-2026,01-Jan-2027,0,,,
s5,c5,basic,1,12.50,12.50,EUR,In Trial,,20-Oct-2026,20-Oct-2026,03-Nov-2026,,,,,,
s6,c6,basic,1,12.50,12.50,EUR,Future,01-Dec-2026,,,,,,,,,
s7,c7,basic,1,12.50,12.50,EUR,Cancelled,,01-Jan-2025,,,01-May-2025,01-Jun-2025,,01-Jun-2025,,
`,
    "Plans.csv": `id,name,price,period,period_unit,currency_code
basic,Basic,12.50,1,month,EUR
half,Half,60.00,6,month,EUR
`,
    "Addons.csv": `subscriptions.id,addons.id,addons.quantity,addons.unit_price
s3,storage,2,5.00
s9,storage,1,5.00
`,
  });
  expect(made.sources.map(({ layout }) => layout.id)).toEqual([
    "chargebee",
    "chargebee-plans",
    "chargebee-addons",
  ]);
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "00123 | 2025-01-05 | - | 125 | month | EUR | basic | 2",
    "1E5 | 2025-03-01 | 2025-06-01 | 12.5 | month | EUR | basic | 3",
    "c3 | 2025-03-01 | 2025-06-01 | 12.5 | month | EUR | basic | 4",
    "c3 | 2025-09-01 | - | 12.5 | month | EUR | basic | 4",
    "c4 | 2026-01-01 | 2027-01-01 | 60 | 6 month | EUR | half | 5",
    "c7 | 2025-01-01 | 2025-06-01 | 12.5 | month | EUR | basic | 8",
    "c3 | 2025-03-01 | 2025-06-01 | 10 | month | EUR | storage | 2",
    "c3 | 2025-09-01 | - | 10 | month | EUR | storage | 2",
  ]);
  expect(leftOutOf(made)).toEqual(["6 trial 03-Nov-2026", "7 future Future", "3 no_subscription s9"]);
});

test("Recurly: earlier states are folded, it ends at expires_at, add-ons are a row", () => {
  const made = imported({
    "recurly.csv": `uuid,account_code,plan_code,state,activated_at,canceled_at,expires_at,trial_started_at,trial_ends_at,current_term_started_at,current_term_ends_at,currency,unit_amount,quantity,add_ons_total,subtotal,plan_interval_length,plan_interval_unit,updated_at
u1,acme,gold,active,2025-01-01T00:00:00Z,,,,,2025-01-01T00:00:00Z,2025-02-01T00:00:00Z,USD,20.00,2,0,40.00,1,months,2025-01-01T00:00:00Z
u1,acme,gold,active,2025-01-01T00:00:00Z,,,,,2025-06-01T00:00:00Z,2025-07-01T00:00:00Z,USD,20.00,3,15.00,75.00,1,months,2025-06-01T10:00:00Z
u1,acme,gold,canceled,2025-01-01T00:00:00Z,2025-06-20T00:00:00Z,2025-07-01T00:00:00Z,,,2025-06-01T00:00:00Z,2025-07-01T00:00:00Z,USD,20.00,3,15.00,75.00,1,months,2025-06-20T00:00:00Z
u2,beta,days,active,2025-02-01T00:00:00Z,,,,,,,USD,7.00,1,0,7.00,30,days,2025-02-01T00:00:00Z
u3,gamma,gold,pending,2025-02-01T00:00:00Z,,,,,,,USD,20.00,1,0,20.00,1,months,2025-02-01T00:00:00Z
`,
  });
  expect(made.sources[0].layout.id).toBe("recurly");
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "acme | 2025-01-01 | 2025-07-01 | 60 | month | USD | gold | 4",
    "acme | 2025-01-01 | 2025-07-01 | 15 | month | USD | add-ons | 4",
    "beta | 2025-02-01 | - | 7 | 30 day | USD | days | 5",
  ]);
  expect(leftOutOf(made)).toEqual(["2 history u1", "3 history u1", "6 never pending"]);
});

test("Paddle: amounts are texts in the lowest unit, and some currencies have none", () => {
  const made = imported({
    "paddle.csv": `id,status,customer_id,currency_code,started_at,first_billed_at,canceled_at,paused_at,next_billed_at,items.quantity,items.price.id,items.price.unit_price.amount,billing_cycle.interval,billing_cycle.frequency
sub_1,active,ctm_1,USD,2025-01-01T09:00:00.000Z,2025-01-15T09:00:00.000Z,,,2026-11-15T09:00:00.000Z,2,pri_1,"1999",month,1
sub_2,active,ctm_2,KRW,2025-01-01T09:00:00.000Z,2025-01-01T09:00:00.000Z,,,2026-11-01T09:00:00.000Z,1,pri_2,"25000",month,1
sub_3,paused,ctm_3,USD,2025-01-01T09:00:00.000Z,2025-01-01T09:00:00.000Z,,2025-08-01T00:00:00.000Z,,1,pri_3,"12000",year,1
sub_4,trialing,ctm_4,USD,2026-10-25T09:00:00.000Z,,,,2026-11-08T09:00:00.000Z,1,pri_1,"1999",month,1
sub_5,canceled,ctm_5,USD,2025-01-01T09:00:00.000Z,2025-01-01T09:00:00.000Z,2025-03-01T09:00:00.000Z,,,1,pri_1,"1999",month,3
`,
  });
  expect(made.sources[0].layout.id).toBe("paddle");
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "ctm_1 | 2025-01-15 | - | 39.98 | month | USD | pri_1 | 2",
    "ctm_2 | 2025-01-01 | - | 25000 | month | KRW | pri_2 | 3",
    "ctm_3 | 2025-01-01 | 2025-08-01 | 120 | year | USD | pri_3 | 4",
    "ctm_5 | 2025-01-01 | 2025-03-01 | 19.99 | 3 month | USD | pri_1 | 6",
  ]);
  expect(leftOutOf(made)).toEqual(["5 trial"]);
});

test("RevenueCat: renewals join over hours; sandbox, trials and refunds stay out", () => {
  const made = imported({
    "revenuecat.csv": `rc_original_app_user_id,product_identifier,start_time,end_time,effective_end_time,is_trial_period,is_sandbox,price_in_usd,refunded_at,renewal_number,product_duration
u1,pro_m,2025-01-01 10:00:00,2025-01-08 10:00:00,2025-01-08 10:00:00,true,false,0,,1,P1M
u1,pro_m,2025-01-08 10:00:00,2025-02-08 10:00:00,2025-02-08 10:00:00,false,false,9.99,,2,P1M
u1,pro_m,2025-02-08 09:00:00,2025-03-08 23:59:00,2025-03-08 23:59:00,false,false,9.99,,3,P1M
u1,pro_m,2025-03-09 00:20:00,2025-04-09 00:20:00,2025-04-09 00:20:00,false,false,9.99,,4,P1M
u1,pro_m,2025-06-01 00:00:00,2025-07-01 00:00:00,2025-07-01 00:00:00,false,false,9.99,,5,P1M
u2,pro_y,2025-01-01 00:00:00,2026-01-01 00:00:00,2025-01-05 00:00:00,false,false,99,2025-01-05 00:00:00,1,P1Y
u3,pro_m,2025-01-01 00:00:00,2025-02-01 00:00:00,2025-02-01 00:00:00,false,true,9.99,,1,P1M
u4,pro_q,2025-01-01 00:00:00,2025-04-01 00:00:00,2025-04-01 00:00:00,false,false,24.99,,1,P3M
`,
  });
  expect(made.sources[0].layout.id).toBe("revenuecat");
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "u1 | 2025-01-08 | 2025-04-09 | 9.99 | month | USD | pro_m | 3+4+5",
    "u1 | 2025-06-01 | 2025-07-01 | 9.99 | month | USD | pro_m | 6",
    "u4 | 2025-01-01 | 2025-04-01 | 24.99 | 3 month | USD | pro_q | 9",
  ]);
  expect(leftOutOf(made)).toEqual(["2 trial", "7 refunded 2025-01-05 00:00:00", "8 sandbox"]);
});

test("Baremetrics: cents × quantity", () => {
  const made = imported({
    "baremetrics.csv": `plan_oid,plan_amount,plan_currency,plan_interval,plan_interval_count,customer_oid,subscription_oid,subscription_started_at,subscription_canceled_at,subscription_quantity
p1,2500,USD,month,1,c1,s1,2025-01-15,,4
p2,30000,USD,year,2,c2,s2,2025-02-01,2025-09-01,1
p3,500,VND,month,1,c3,s3,2025-02-01,,1
`,
  });
  expect(made.sources[0].layout.id).toBe("baremetrics");
  expect(ledgerOf(made)).toEqual([
    "c1 | 2025-01-15 | - | 100 | month | USD | p1 | 2",
    "c2 | 2025-02-01 | 2025-09-01 | 300 | 2 year | USD | p2 | 3",
    "c3 | 2025-02-01 | - | 500 | month | VND | p3 | 4",
  ]);
});

test("OpenPay: the tax is taken out, and whether the last day is covered is told by the next row", () => {
  const made = imported({
    "openpay.csv": `Customer Email,Product Name,Total Amount,Period Start,Period End,Billing Interval,Billing Interval Count,Quantity,Tax Amount,Discount Name
a@x.com,Pro,108.00,2025-01-01,2025-06-30,month,1,1,8.00,
a@x.com,Pro,216.00,2025-07-01,,month,1,2,16.00,SPRING
`,
  });
  expect(made.sources[0].layout.id).toBe("openpay");
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "a@x.com | 2025-01-01 | 2025-07-01 | 100 | month | - | Pro | 2",
    "a@x.com | 2025-07-01 | - | 200 | month | - | Pro | 3",
  ]);
});

test("Maxio: a moment with an offset has two days, and which counts is asked", () => {
  const file = {
    "chargify.csv": `subscription_id,customer_reference,state,product_handle,product_price_in_cents,quantity,interval,interval_unit,activated_at,canceled_at,trial_ended_at,current_period_ends_at,updated_at
11,acme,active,basic,9900,1,1,month,2016-06-03 22:43:50 -0400,,,2026-11-03 12:43:50 -0400,2026-10-03 12:43:50 -0400
12,beta,canceled,basic,9900,2,1,month,2016-06-05 10:00:00 -0400,2016-09-05 10:00:00 -0400,,2016-09-05 10:00:00 -0400,2016-09-05 12:43:50 -0400
`,
  };
  const open = imported(file);
  expect(open.sources[0].layout.id).toBe("maxio");
  expect(asked(open)).toEqual(["zone"]);
  expect(open.questions[0].choices.map(({ label }) => label.en)).toEqual([
    "The day written, 2016-06-03",
    "The day in UTC, 2016-06-04",
  ]);
  expect(ledgerOf(imported(file, { answers: { zone: "utc" } }))).toEqual([
    "acme | 2016-06-04 | - | 99 | month | - | basic | 2",
    "beta | 2016-06-05 | 2016-09-05 | 198 | month | - | basic | 3",
  ]);
});

test("HubSpot: the term says the end, and a line without a frequency is one-time", () => {
  const made = imported(
    {
      "line-items.csv": `Record ID,Company,Name,Amount,Quantity,recurringbillingfrequency,Start date,Term,Currency
1,Acme,Seats,1200.50,1,annually,2025-01-15,P24M,USD
2,Acme,Setup,500.00,1,,2025-01-15,,USD
3,Beta,Seats,90.00,3,monthly,2025-03-01,12,USD
4,Gamma,Seats,90.00,1,per_six_months,2025-03-01,,USD
`,
    },
    { answers: { per: "whole" } },
  );
  expect(made.sources[0].layout.id).toBe("hubspot");
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "Acme | 2025-01-15 | 2027-01-15 | 1200.5 | year | USD | Seats | 2",
    "Beta | 2025-03-01 | 2026-03-01 | 90 | month | USD | Seats | 4",
    "Gamma | 2025-03-01 | - | 90 | 6 month | USD | Seats | 5",
  ]);
  expect(leftOutOf(made)).toEqual(["3 once"]);
});

test("invoices and credits pay for their own days", () => {
  const made = imported({
    "invoices.csv": `Invoice No,Invoice Date,Customer,Description,Service From,Service To,Amount,Tax,Status,Currency
INV-1,02/01/2025,Acme,Pro,01/01/2025,31/03/2025,300.00,,paid,GBP
INV-2,02/04/2025,Acme,Pro,01/04/2025,30/06/2025,300.00,,paid,GBP
CR-1,10/06/2025,Acme,Pro,16/06/2025,30/06/2025,(49.00),,paid,GBP
INV-3,02/04/2025,Beta,Pro,01/04/2025,30/06/2025,300.00,,void,GBP
Total,,,,,,551.00,,,
`,
  });
  expect(made.sources[0].layout.id).toBe("invoices");
  expect(asked(made)).toEqual([]);
  expect(made.sources[0].settlement.told.map(({ id, choice }) => `${id} ${choice}`)).toEqual([
    "dates day-first",
    "decimal point",
    "amounts units",
    "end-day included",
  ]);
  expect(ledgerOf(made)).toEqual([
    "Acme | 2025-01-01 | 2025-04-01 | 300 | term | GBP | Pro | 2",
    "Acme | 2025-04-01 | 2025-07-01 | 300 | term | GBP | Pro | 3",
    "Acme | 2025-06-16 | 2025-07-01 | -49 | term | GBP | Pro | 4",
  ]);
  expect(leftOutOf(made)).toEqual(["6 total Total", "5 never void"]);
});

test("events become spans: the end of one is the start of the next", () => {
  const made = imported({
    "events.csv": `Customer,Date,New MRR
Acme,2025-01-10,100
Beta,2025-02-01,80
Acme,2025-03-05,150
Acme,2025-03-05,175.5
Beta,2025-05-01,0
Beta,2025-07-01,90
`,
  });
  expect(made.sources[0].layout.id).toBe("events");
  expect(ledgerOf(made)).toEqual([
    "Acme | 2025-01-10 | 2025-03-05 | 100 | month | - | - | 2",
    "Acme | 2025-03-05 | - | 175.5 | month | - | - | 5",
    "Beta | 2025-02-01 | 2025-05-01 | 80 | month | - | - | 3+6",
    "Beta | 2025-07-01 | - | 90 | month | - | - | 7",
  ]);
  expect(leftOutOf(made)).toEqual(["4 replaced 5"]);
});

test("a Chinese table of one’s own: words, dates and money as people write them", () => {
  const made = imported({
    "台账.csv": `2025 年订阅明细,,,,,,,
,,,,,,,
客户编号,套餐,开始日期,结束日期,金额（元）,周期,币种,状态
00123,专业版,2024年1月5日,至今,"¥1,234.50",月付,CNY,有效
3-4,专业版,2024.1.5,2024/7/5,¥600,季付,CNY,已取消
甲公司,旗舰版,20240105,9999-12-31,"12,000",年付,CNY,有效
甲公司,实施,20240105,,"5,000",一次性,CNY,有效
客户编号,套餐,开始日期,结束日期,金额（元）,周期,币种,状态
乙公司,专业版,2024-02-30,,100,月付,CNY,有效
合计,,,,"18,834.50",,,
`,
  }, { answers: { "end-day": "excluded" } }); // prettier-ignore
  expect(made.sources[0].layout.id).toBe("own");
  expect(asked(made)).toEqual([]);
  expect(ledgerOf(made)).toEqual([
    "00123 | 2024-01-05 | - | 1234.5 | month | CNY | 专业版 | 4",
    "3-4 | 2024-01-05 | 2024-07-05 | 600 | quarter | CNY | 专业版 | 5",
    "甲公司 | 2024-01-05 | - | 12000 | year | CNY | 旗舰版 | 6",
  ]);
  expect(leftOutOf(made)).toEqual([
    "1 above 2025 年订阅明细",
    "2 blank",
    "8 heads 客户编号",
    "10 total 合计",
    "7 once 一次性",
    "9 bad_start 2024-02-30",
  ]);
});
