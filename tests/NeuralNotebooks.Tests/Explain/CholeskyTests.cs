using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class CholeskyTests
{
    [Fact]
    public void A_solution_does_not_solve_the_equations() =>
        Models.Near([1, -2, 3], Cholesky.Of(new double[,] { { 4, 2, 1 }, { 2, 5, 3 }, { 1, 3, 6 } })!.Solve([3, 1, 13]), 1e-14);

    [Fact]
    public void A_singular_or_indefinite_matrix_is_factored()
    {
        Assert.Null(Cholesky.Of(new double[,] { { 1, 1 }, { 1, 1 } }));
        Assert.Null(Cholesky.Of(new double[,] { { 1, 2 }, { 2, 1 } }));
        Assert.Null(Cholesky.Of(new double[,] { { 0 } }));
    }
}
