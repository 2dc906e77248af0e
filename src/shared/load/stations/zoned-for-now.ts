export function withFailover(eventsPerYear: number, outageSeconds: number): number {
  return Math.max(0, 1 - (eventsPerYear * outageSeconds) / (365.25 * 86_400));
}

export function zoned(input: {
  readonly zones: readonly number[];
  readonly needed: number;
  readonly zoneAvailability: number;
  readonly instanceAvailability: number;
}): number {
  let up = [1];
  const add = (instances: number, up_: readonly number[]) => {
    let result = up_;
    for (let i = 0; i < instances; i += 1) {
      const next = Array.from({ length: result.length + 1 }, () => 0);
      result.forEach((p, k) => {
        next[k] = (next[k] ?? 0) + p * (1 - input.instanceAvailability);
        next[k + 1] = (next[k + 1] ?? 0) + p * input.instanceAvailability;
      });
      result = next;
    }
    return result;
  };
  for (const zone of input.zones) {
    const withZone = add(zone, up);
    up = withZone.map(
      (p, k) => p * input.zoneAvailability + (up[k] ?? 0) * (1 - input.zoneAvailability),
    );
  }
  return up.slice(input.needed).reduce((sum, p) => sum + p, 0);
}
