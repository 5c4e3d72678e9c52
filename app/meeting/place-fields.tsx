import type { Places } from "#meeting/agenda.store.server.ts";
import type { SeenBy } from "#consent/seen-by.ts";
import { WhoCanSee } from "#consent/who-can-see.tsx";
import { Choice } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

interface Props {
  readonly places: Places;
  readonly area: string;
  readonly topic: string;
  readonly empty?: string;
  /** who would see it as the form begins, and what else of it decides where it belongs */
  readonly seenBy: SeenBy;
  readonly besides?: readonly string[];
}

/** Which life area and topic something belongs to: only those the writer may see are offered. */
export function PlaceFields({ places, area, topic, empty, seenBy, besides = [] }: Props) {
  const t = useTexts();
  const areas = places.areas.map((each) => ({ value: each.code, label: wordingIn(each, t.language) }));
  return (
    <>
      <Choice
        name={area}
        label={t("meeting.place.area")}
        description={t("meeting.place.area-means")}
        options={areas}
        empty={empty ?? t("meeting.place.whole")}
      />
      {places.topics.length > 0 && (
        <Choice
          name={topic}
          label={t("meeting.place.topic")}
          description={t("meeting.place.topic-means")}
          options={places.topics.map(({ id, name }) => ({ value: id, label: name }))}
          empty={t("meeting.place.no-topic")}
          optional
        />
      )}
      <WhoCanSee seenBy={seenBy} fields={[area, topic, ...besides]} />
    </>
  );
}
