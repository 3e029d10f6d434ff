namespace Benchmarks;

/// <summary>Median microseconds of each contender; NaN for who is not installed.</summary>
internal readonly record struct Times(double Ours, double OpenBlas, double PyTorch);
