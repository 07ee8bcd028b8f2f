import type { log } from '../../../ui/text/zh-Hans/log.ts';

export type FieldWords = (typeof log)['field'];
