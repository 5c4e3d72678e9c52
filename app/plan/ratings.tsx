import { BodyShort } from "@navikt/ds-react";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { OwnRating } from "#plan/plan.ts";

const WIDTH = 240;
const HEIGHT = 64;
const at = (index: number, count: number) => 8 + (count < 2 ? 0 : (index * (WIDTH - 16)) / (count - 1));
const up = (rating: number) => HEIGHT - 6 - ((rating - 1) * (HEIGHT - 12)) / 8;

/** Her own points over time. The list says it all; the line beside it is for the eye. */
export function Ratings({ ratings, isOwner }: { ratings: readonly OwnRating[]; isOwner: boolean }) {
  const t = useTexts();
  if (ratings.length === 0) return null;
  const points = ratings.map(({ rating }, index) => `${at(index, ratings.length)},${up(rating)}`).join(" ");
  const format = new Intl.NumberFormat(t.language === "en" ? "en-GB" : t.language);
  return (
    <div className="stack--tight">
      <BodyShort weight="semibold">{isOwner ? t("follow-up.ratings-mine") : t("follow-up.ratings")}</BodyShort>
      {ratings.length > 1 && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" className="no-print">
          <path d={`M0 ${up(1)}H${WIDTH}M0 ${up(5)}H${WIDTH}M0 ${up(9)}H${WIDTH}`} stroke="var(--ax-border-neutral-subtle)" fill="none" />
          <polyline points={points} fill="none" stroke="var(--ax-border-accent-strong, currentcolor)" strokeWidth="2.5" />
          {ratings.map(({ rating, ratedAt }, index) => (
            <circle key={ratedAt} cx={at(index, ratings.length)} cy={up(rating)} r="4" fill="var(--ax-border-accent-strong, currentcolor)" />
          ))}
        </svg>
      )}
      <ul>
        {ratings.toReversed().map(({ rating, ratedAt, said }) => (
          <li key={ratedAt}>
            {t("follow-up.rated", { points: format.format(rating) })} · <Day when={ratedAt} />
            {said !== null && <>: {t("plan-history.quoted", { words: said })}</>}
          </li>
        ))}
      </ul>
    </div>
  );
}
