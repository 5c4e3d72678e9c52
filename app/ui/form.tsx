import { Button, Checkbox, CheckboxGroup, ErrorMessage, ErrorSummary, Radio, RadioGroup, Select, Textarea, TextField } from "@navikt/ds-react";
import { createContext, type ReactNode, use, useEffect, useId, useRef } from "react";
import { Form, useFormAction, useNavigation } from "react-router";
import { useTexts } from "#ui/texts.tsx";
import { useTimesTaken } from "#ui/times-taken.ts";

/*
 * Forms that work with JavaScript off, keep what was typed when they are refused, say each problem beside its field
 * and at the top, and are taken once however often they are sent.
 */

interface ProblemShown {
  readonly code: string;
  readonly field?: string;
  readonly values?: Record<string, string | number>;
}
/** What an action answers when it refuses (app/access/page.server.ts, Refused). */
export interface RefusedShown {
  readonly problems: readonly ProblemShown[];
  readonly typed: Record<string, string | string[]>;
  readonly intent: string | null;
  readonly current?: unknown;
}

interface Around {
  /** what the action answered besides, to this form */
  readonly current: unknown;
  readonly idOf: (name: string) => string;
  readonly problemOf: (name: string) => string | undefined;
  readonly typedOf: (name: string) => string | string[] | undefined;
}
const ALONE: Around = { current: undefined, idOf: (name) => name, problemOf: () => undefined, typedOf: () => undefined };
const Surroundings = createContext(ALONE);

interface AskProps {
  readonly formKey: string;
  /** what the action answered, if it refused this form */
  readonly refused?: RefusedShown | undefined;
  /** which of the page's forms this is */
  readonly intent?: string;
  readonly action?: string;
  readonly children: ReactNode;
  /** accessible name where the page has several forms */
  readonly label?: string;
}

/** A form. Give `intent` where a page has several: a refusal is then shown in the right one. */
export function Ask({ formKey, refused, intent, action, children, label }: AskProps) {
  const t = useTexts();
  const prefix = useId();
  const target = withoutDone(useFormAction(action));
  const mine = refused !== undefined && refused.intent === (intent ?? null) ? refused : undefined;
  const form = useRef<HTMLFormElement>(null);
  const taken = useTimesTaken({ formKey, intent, isRefused: mine !== undefined });
  const summary = useRef<HTMLDivElement>(null);
  // what was wrong is the first thing one reads, however long the form is
  useEffect(() => {
    if (mine !== undefined) summary.current?.focus();
  }, [mine]);
  useEffect(() => {
    if (taken > 0 && document.activeElement === document.body)
      form.current?.querySelector<HTMLButtonElement>("button[type=submit]:not([hidden], [name=_look])")?.focus({ preventScroll: true });
  }, [taken]);
  const idOf = (name: string) => `${prefix}${name}`;
  const around: Around = {
    current: mine?.current,
    idOf,
    problemOf: (name) => {
      const problem = mine?.problems.find((each) => each.field === name);
      return problem && t.of(problem.code, problem.values);
    },
    typedOf: (name) => mine?.typed[name],
  };
  return (
    <Surroundings value={around}>
      <Form
        key={taken}
        ref={form}
        method="post"
        action={target}
        id={prefix}
        className="ask"
        noValidate
        {...(label === undefined ? {} : { "aria-label": label })}
      >
        <input type="hidden" name="_key" value={formKey} />
        {intent !== undefined && <input type="hidden" name="_intent" value={intent} />}
        {mine !== undefined && mine.problems.length > 0 && (
          <ErrorSummary ref={summary} heading={t.of("form.refused")} headingTag="h2">
            {mine.problems.map((problem) => (
              <ErrorSummary.Item key={`${problem.field ?? ""}${problem.code}`} href={`#${idOf(problem.field ?? "")}`}>
                {t.of(problem.code, problem.values)}
              </ErrorSummary.Item>
            ))}
          </ErrorSummary>
        )}
        {children}
      </Form>
    </Surroundings>
  );
}

/** Around the fields of a second form on a page that is no Ask: the same names again, under ids of their own. */
export function OwnIds({ children }: { children: ReactNode }) {
  const prefix = useId();
  return <Surroundings value={{ ...ALONE, idOf: (name) => `${prefix}${name}` }}>{children}</Surroundings>;
}

/** What an earlier form was said to have done is not said again when this one is refused. */
function withoutDone(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const search = new URLSearchParams(query);
  search.delete("done");
  return search.size === 0 ? path : `${path}?${search.toString().replace("index=", "index")}`;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly defaultValue?: string | undefined;
  readonly optional?: boolean;
}

/** What the action answered to the form this stands in, besides its problems. */
export const useAnswered = (): unknown => use(Surroundings).current;

function useField({ name, label, description, defaultValue, optional }: FieldProps) {
  const { idOf, problemOf, typedOf } = use(Surroundings);
  const t = useTexts();
  const typed = typedOf(name);
  const value = typeof typed === "string" ? typed : (defaultValue ?? "");
  return {
    name,
    id: idOf(name),
    label: optional ? `${label} (${t.of("form.optional")})` : label,
    ...(description === undefined ? {} : { description }),
    error: problemOf(name),
    defaultValue: value,
  };
}

/** One line of text. */
export function Line({
  type = "text",
  autoComplete = "off",
  ...field
}: FieldProps & { type?: "text" | "tel" | "email" | "url" | "number"; autoComplete?: string }) {
  return <TextField {...useField(field)} type={type} autoComplete={autoComplete} />;
}

/** Running text. */
export function Words({ rows = 4, maxLength, ...field }: FieldProps & { rows?: number; maxLength?: number }) {
  return <Textarea {...useField(field)} minRows={rows} {...(maxLength === undefined ? {} : { maxLength })} />;
}

/** A calendar day, by the browser's own picker (works with JavaScript off and on every phone). */
export const DayField = (field: FieldProps) => <Dated type="date" {...field} />;

/** A moment: day and clock, local time of the area ("2026-03-01T09:30"). */
export const MomentField = (field: FieldProps) => <Dated type="datetime-local" {...field} />;

function Dated({ type, ...field }: FieldProps & { type: "date" | "datetime-local" }) {
  const { defaultValue, id, name, label, error, ...rest } = useField(field);
  return (
    <div className={error === undefined ? "day-field" : "day-field aksel-text-field--error"}>
      <label htmlFor={id} className="aksel-label">
        {label}
      </label>
      {"description" in rest && (
        <div className="aksel-form-field__description" id={`${id}-d`}>
          {rest.description}
        </div>
      )}
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={defaultValue}
        className="aksel-text-field__input aksel-body-short"
        aria-invalid={error !== undefined}
        aria-describedby={`${error === undefined ? "" : `${id}-e `}${"description" in rest ? `${id}-d` : ""}`.trim() || undefined}
      />
      {error !== undefined && (
        <ErrorMessage showIcon id={`${id}-e`}>
          {error}
        </ErrorMessage>
      )}
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** One of many. */
export function Choice({ options, empty, ...field }: FieldProps & { options: readonly Option[]; empty?: string }) {
  const { defaultValue, ...rest } = useField(field);
  return (
    <Select {...rest} defaultValue={defaultValue}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

/** One of a few, all to be seen. */
export function Pick({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const { defaultValue, label, id, name, error, ...rest } = useField(field);
  return (
    <RadioGroup
      legend={label}
      id={id}
      name={name}
      defaultValue={defaultValue}
      error={error}
      {...("description" in rest ? { description: rest.description } : {})}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value} {...(option.description === undefined ? {} : { description: option.description })}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Any of several, under one name. */
export function Ticks({
  options,
  defaultTicked = [],
  ...field
}: Omit<FieldProps, "defaultValue"> & { options: readonly Option[]; defaultTicked?: readonly string[] }) {
  const { typedOf } = use(Surroundings);
  const { label, id, name, error, ...rest } = useField(field);
  const typed = typedOf(name);
  const ticked = typed === undefined ? [...defaultTicked] : [typed].flat();
  return (
    <CheckboxGroup legend={label} id={id} defaultValue={ticked} error={error} {...("description" in rest ? { description: rest.description } : {})}>
      {options.map((option) => (
        <Checkbox key={option.value} name={name} value={option.value} {...(option.description === undefined ? {} : { description: option.description })}>
          {option.label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** Yes by ticking. */
export function Tick({ name, label, description, defaultTicked = false }: { name: string; label: string; description?: string; defaultTicked?: boolean }) {
  const { idOf, typedOf, problemOf } = use(Surroundings);
  const typed = typedOf(name);
  return (
    <Checkbox
      id={idOf(name)}
      name={name}
      value="yes"
      defaultChecked={typed === undefined ? defaultTicked : typed === "yes"}
      error={problemOf(name) !== undefined}
      {...(description === undefined ? {} : { description })}
    >
      {label}
    </Checkbox>
  );
}

/** Carried along unseen (an id, the version that was shown). */
export function Carry({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}

/** The one thing this form does. Shows that it is at work; pressing twice does it once. */
export function Do({
  children,
  kind = "primary",
  name,
  value,
}: {
  children: ReactNode;
  kind?: "primary" | "secondary" | "tertiary" | "danger";
  name?: string;
  value?: string;
}) {
  const { state } = useNavigation();
  return (
    <Button type="submit" variant={kind} loading={state === "submitting"} {...(name === undefined ? {} : { name })} {...(value === undefined ? {} : { value })}>
      {children}
    </Button>
  );
}
