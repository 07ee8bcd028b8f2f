import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { handbookJsonSchema } from '../book/handbook-json.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(handbookJsonSchema));
