import type { Group } from './list-view';

/** The first rows of the groups, `most` in all. */
export function cutGroups(groups: readonly Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return [rows.length === group.rows.length ? group : { ...group, rows }];
  });
}
