import type { TranslationRequest } from '../translation/request.ts';

const mebibyte = 1024 * 1024;

/** Discord's edge answers 413 or 504 to larger ones whatever the stated limit (discord-api-docs #7603, #7695). */
const largestUpload = 190 * mebibyte;

/**
 * What Discord has taken from everybody, everywhere: 20 MiB since September 2026, 10 MiB before (discord-api-docs #8578).
 * Only where the stated limit turned out wrong, or does not hold for the way that is left, for no other is stated.
 */
const usualLimits = [20 * mebibyte, 10 * mebibyte];

/** The largest file that the reply to a request takes, in bytes. */
export function uploadLimit({ reply }: TranslationRequest): number {
  return Math.min(reply.uploadLimit, largestUpload);
}

/** The limit to try after a file of so many bytes was refused; undefined when smaller ones are not worth trying. */
export function limitBelow(refusedBytes: number): number | undefined {
  return usualLimits.find((limit) => limit < refusedBytes);
}
