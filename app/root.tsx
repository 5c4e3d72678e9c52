import "#shell/styles.ts";
import { Provider } from "@navikt/ds-react";
import { type ReactNode, use } from "react";
import { Links, type LoaderFunctionArgs, Meta, type MetaFunction, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "react-router";
import { identifyAsker, languageContext } from "#access/asker.server.ts";
import { aksel } from "#shell/aksel-texts.ts";
import { CatalogueContext } from "#shell/catalogue-context.ts";
import { ErrorPage } from "#shell/error-page.tsx";
import { TextsProvider } from "#ui/texts.tsx";

export const middleware = [identifyAsker];

/** The language alone; who asks is read where it is needed, in the transaction that needs it. */
export function loader({ context }: LoaderFunctionArgs) {
  return { language: context.get(languageContext) };
}

/** Every page has a title, and one: those that name their own take the place of this one. */
export const meta: MetaFunction = () => [{ title: "Helhet" }];

export function Layout({ children }: { children: ReactNode }) {
  const language = useRouteLoaderData<typeof loader>("root")?.language ?? "nb";
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <TextsProvider language={language} catalogue={use(CatalogueContext)}>
          <Provider locale={aksel[language]}>{children}</Provider>
        </TextsProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorPage error={error} />;
}
