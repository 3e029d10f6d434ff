/* STREAM's triad in single precision: two arrays are read and one is written. */
void triad(float *restrict a, const float *restrict b, const float *restrict c, float scale, long n, int threads)
{
    #pragma omp parallel for num_threads(threads) schedule(static)
    for (long i = 0; i < n; i++) a[i] = b[i] + scale * c[i];
}
