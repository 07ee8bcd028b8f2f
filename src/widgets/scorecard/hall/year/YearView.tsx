import type { HallViewProps } from '../hall-view.ts';

export function YearView(_: HallViewProps) {
  return <p />;
}
