import type { Scope } from "#access/scope.server.ts";
import { dayOf } from "#deadline/day.ts";
import { flowOf, type NeedOnItsWay, type NeedPath, pathOf } from "#referral/need-path.ts";
import { listAgencyNames, listHops, listStatuses } from "#referral/status.store.server.ts";

export interface NamedPath extends NeedPath {
  /** by agency id */
  readonly names: Readonly<Record<string, string>>;
}

/** The path of one need, for those who may see it; undefined where it was never thrown. */
export async function readPath(scope: Scope, need: NeedOnItsWay): Promise<NamedPath | undefined> {
  const hops = (await listHops(scope)).filter(({ referralId }) => referralId === need.referralId);
  if (hops.length === 0) return undefined;
  const path = pathOf(need, hops, dayOf(new Date()));
  return { ...path, names: await listAgencyNames(scope, [...path.stays.map(({ agencyId }) => agencyId), ...path.throws.map(({ toAgencyId }) => toAgencyId)]) };
}

/** All needs of the asker's areas that were ever thrown, with the ways between agencies; undefined for those who mind no area. */
export async function readFlow(scope: Scope) {
  const minded = (await listStatuses(scope)).filter(({ isMinded }) => isMinded);
  if (minded.length === 0) return undefined;
  const hops = Map.groupBy(await listHops(scope), ({ referralId }) => referralId);
  const today = dayOf(new Date());
  const thrown = minded.flatMap((need) => {
    const own = hops.get(need.referralId);
    return own === undefined ? [] : [{ ...need, path: pathOf(need, own, today) }];
  });
  const paths = thrown.map(({ path }) => path);
  const isLate = ({ path }: (typeof thrown)[number]) => Number(path.throws.some((each) => each.isLate));
  return {
    needs: minded.length,
    thrown: thrown.toSorted(
      (one, other) => isLate(other) - isLate(one) || other.path.throws.length - one.path.throws.length || other.path.days - one.path.days,
    ),
    flows: flowOf(paths),
    names: await listAgencyNames(
      scope,
      paths.flatMap(({ stays, throws }) => [...stays.map(({ agencyId }) => agencyId), ...throws.map(({ toAgencyId }) => toAgencyId)]),
    ),
  };
}
