import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { LogData } from '../data.ts';

/** Under the last sheet, where several logs share one page: how it is written, how long it is kept, which form it is. */
export function PaperFoot({ data }: { data: LogData }) {
  return (
    <p class="pr lg-foot">
      <span class="lg-rule">{words.paperRule}</span>
      {words.retention(data.retentionNote)}
      {words.fileNumber(data.file)}
      {words.join}
      {data.edition}
      {data.keeps.length > 0 && `${words.join}${words.keptAs(data.keeps.join(words.and))}`}
      {words.stop}
    </p>
  );
}
