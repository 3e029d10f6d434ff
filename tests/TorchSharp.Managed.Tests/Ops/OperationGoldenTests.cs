using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>Values and types of results against PyTorch's.</summary>
public class OperationGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("operations");
    private static readonly Tensor Special = Input("special"), Other = Input("other"), Matrix = Input("matrix"), Whole = Input("whole"),
        Divisor = Input("divisor"), Tied = Input("tied"), Flags = Input("flags"), Index = Input("index");

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Unary = new()
    {
        ["abs"] = abs, ["neg"] = neg, ["sign"] = sign, ["exp"] = exp, ["expm1"] = expm1, ["log"] = log, ["log2"] = log2, ["log10"] = log10,
        ["log1p"] = log1p, ["sqrt"] = sqrt, ["rsqrt"] = rsqrt, ["square"] = square, ["reciprocal"] = reciprocal, ["sin"] = sin, ["cos"] = cos,
        ["tanh"] = tanh, ["sigmoid"] = sigmoid, ["relu"] = x => x.relu(), ["erf"] = erf, ["floor"] = floor, ["ceil"] = ceil, ["round"] = x => round(x),
        ["trunc"] = trunc, ["isnan"] = isnan, ["isinf"] = isinf, ["isfinite"] = isfinite, ["atan"] = atan,
        ["exp2"] = exp2, ["tan"] = tan, ["asin"] = asin, ["acos"] = acos, ["sinh"] = sinh, ["cosh"] = cosh,
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> Binary = new()
    {
        ["add"] = add, ["sub"] = sub, ["mul"] = mul, ["div"] = (a, b) => div(a, b), ["maximum"] = maximum, ["minimum"] = minimum, ["remainder"] = remainder,
        ["fmod"] = fmod, ["pow"] = pow, ["eq"] = eq, ["ne"] = ne, ["lt"] = lt, ["le"] = le, ["gt"] = gt, ["ge"] = ge, ["logical_and"] = logical_and,
        ["logical_or"] = logical_or, ["logical_xor"] = logical_xor, ["floor_divide"] = floor_divide,
    };

    private static readonly ScalarType[] Types = [ScalarType.Bool, ScalarType.Int32, ScalarType.Int64, ScalarType.Float32, ScalarType.Float64];

    [Fact]
    public void Functions_of_one_number_give_PyTorchs_values_also_for_special_ones()
    {
        foreach (var (name, f) in Unary)
        {
            Check($"{name} special", f(Special));
            Check($"{name} transposed", f(Matrix.t()));
        }
    }

    [Fact]
    public void Functions_of_two_numbers_give_PyTorchs_values_however_they_are_broadcast_and_laid_out()
    {
        foreach (var (name, f) in Binary)
        {
            Check($"{name} special", f(Special, Other));
            Check($"{name} row", f(Matrix, Matrix[1]));
            Check($"{name} column", f(Matrix, Matrix.narrow(1, 1, 1)));
            Check($"{name} strided", f(Matrix.t(), Matrix.t().narrow(1, 1, 1)));
            Check($"{name} whole", f(Whole, name == "pow" ? Divisor.abs() : Divisor));
        }
    }

    [Fact]
    public void Plain_numbers_adapt_to_the_tensors_type()
    {
        foreach (var (name, f) in new Dictionary<string, Func<Tensor, Scalar, Tensor>>
        {
            ["add"] = add, ["sub"] = sub, ["mul"] = mul, ["div"] = (a, b) => div(a, b), ["remainder"] = remainder, ["fmod"] = fmod, ["pow"] = pow,
            ["eq"] = (a, b) => a.eq(b), ["ne"] = (a, b) => a.ne(b), ["lt"] = (a, b) => a.lt(b), ["le"] = (a, b) => a.le(b), ["gt"] = (a, b) => a.gt(b),
            ["ge"] = (a, b) => a.ge(b), ["floor_divide"] = (a, b) => a.floor_divide(b),
        })
        {
            Check($"{name} whole number", f(Whole, 2));
            Check($"{name} real number", f(Matrix, 2.5));
            Check($"{name} whole and real number", f(Whole, 2.5));
        }
    }

    [Fact]
    public void Types_of_results_are_PyTorchs()
    {
        foreach (var a in Types)
        {
            var x = ones(2).to(a);
            foreach (var b in Types)
            {
                var y = ones(2).to(b);
                Check($"add {a} {b}", x + y);
                Check($"mul {a} {b} scalar", x * y[0]);
                Check($"div {a} {b}", x / y);
            }
            Check($"add {a} 1", x + 1);
            Check($"add {a} 0.5", x + 0.5);
            Check($"sum {a}", x.sum());
            Check($"cumsum {a}", x.cumsum(0));
            Check($"prod {a}", x.prod());
        }
        foreach (var to in Types[1..]) Check($"Int64 to {to}", Whole.to(to));
        Check("Float32 to Bool", Special.to(ScalarType.Bool));
        Check("Float32 to Float64", Special.to(ScalarType.Float64));
    }

    [Theory]
    [InlineData("matrix")]
    [InlineData("strided")]
    [InlineData("tied")]
    public void Reductions_and_orders_give_PyTorchs_values(string name)
    {
        var x = name switch { "matrix" => Matrix, "strided" => Matrix.t(), _ => Tied };
        Check($"sum all {name}", x.sum());
        Check($"amax all {name}", x.amax(0, 1));
        Check($"amin all {name}", x.amin(0, 1));
        for (var d = 0; d < 2; d++)
        {
            Check($"sum {d} {name}", x.sum(d));
            Check($"amax {d} {name}", x.amax(d));
            Check($"amin {d} {name}", x.amin(d));
            Check($"max {d} {name}", x.max(d).values);
            Check($"argmax {d} {name}", x.max(d).indexes);
            Check($"min {d} {name}", x.min(d, keepdim: true).values);
            Check($"argmin {d} {name}", x.min(d, keepdim: true).indexes);
            Check($"mean {d} {name}", x.mean([d], keepdim: true));
            Check($"prod {d} {name}", x.prod(d));
            Check($"cumsum {d} {name}", x.cumsum(d));
            Check($"logsumexp {d} {name}", x.logsumexp(d));
            Check($"var {d} {name}", x.var(d));
            Check($"std {d} {name}", x.std(d, unbiased: false));
            Check($"norm {d} {name}", x.norm(d));
            Check($"all {d} {name}", (x > 0).all(d));
            Check($"any {d} {name}", (x > 2).any(d));
            Check($"sort {d} {name}", x.sort(d).Values);
            Check($"argsort {d} {name}", x.argsort(d));
            Check($"sort down {d} {name}", x.sort(d, descending: true).Values);
            Check($"topk {d} {name}", x.topk(2, d).values);
            Check($"index_select {d} {name}", x.index_select(d, Index));
            Check($"flip {d} {name}", x.flip(d));
        }
        Check($"argmax all {name}", x.argmax());
        Check($"argmin all {name}", x.argmin());
        Check($"norm of order 1 {name}", x.norm(p: 1));
        Check($"norm of order 3 {name}", x.norm(p: 3));
        Check($"count_nonzero {name}", x.count_nonzero());
        Check($"nonzero {name}", (x > 1).nonzero());
        Check($"masked_select {name}", x.masked_select(x > 1));
        Check($"tril {name}", x.tril(-1));
        Check($"triu {name}", x.triu(1));
        Check($"repeat {name}", x.repeat(2, 1, 2));
        Check($"clamp {name}", x.clamp(-1.0, 2.5));
        Check($"pow 3 {name}", x.pow(3));
        Check($"pow -0.5 {name}", x.pow(-0.5));
    }

    [Fact]
    public void Nothing_reduces_to_the_neutral_element()
    {
        Check("sum empty", zeros(0, 3).sum(0L));
        Check("sum of nothing", zeros(0).sum());
        Check("mean empty", zeros(0).mean());
        Check("all empty", zeros(0).all());
    }

    [Fact]
    public void Factories_give_PyTorchs_numbers()
    {
        Check("linspace", linspace(-1, 2.5, 11));
        Check("linspace one", linspace(3, 5, 1));
        Check("arange real", arange(0.5, 2, 0.3));
        Check("arange down", arange(5, -4, -2));
        Check("eye", eye(2, 3));
    }

    [Fact]
    public void Indexing_finds_PyTorchs_elements()
    {
        var cube = Matrix.view(3, 2, 2);
        var other = tensor(new long[] { 1, 0, 1 });
        Check("where", torch.where(Matrix > 1, Matrix, tensor(0f)));
        Check("scatter", zeros(3, 4).scatter(1, tensor(new long[,] { { 0, 2 }, { 1, 3 } }), Matrix));
        Check("scatter_add", Matrix.scatter_add(0, tensor(new long[,] { { 0, 0, 2, 1 }, { 0, 1, 2, 2 } }), Matrix));
        Check("index_add", Matrix.index_add(0, Index, Matrix, 2));
        Check("index two tensors", Matrix[Index, tensor(new long[] { 1, -1, 3 })]);
        Check("index range and tensor", Matrix[1.., TensorIndex.Tensor(Index)]);
        Check("index tensor between", cube[TensorIndex.Colon, TensorIndex.Tensor(other)]);
        Check("index apart", cube[TensorIndex.Tensor(Index), TensorIndex.Colon, TensorIndex.Tensor(other)]);
        Check("index mask of rows", Matrix[tensor(new[] { true, false, true })]);
        Check("index none and ellipsis", Matrix[TensorIndex.None, TensorIndex.Ellipsis, TensorIndex.Single(1)]);
    }

    [Fact]
    public void Composite_functions_and_bits_give_PyTorchs_values()
    {
        Check("lerp", Matrix.lerp(-Matrix, tensor(0.3f)));
        Check("addcmul", Matrix.addcmul(Matrix, Matrix[0], 0.1));
        Check("addcdiv", Matrix.addcdiv(Matrix, Matrix[1], 0.1));
        Check("round 2", (Matrix * 1.2345).round(2));
        Check("logical_not", Flags.logical_not());
        Check("bitwise_not", ~Whole);
        Check("bitwise_and", Whole & Divisor);
        Check("bitwise_xor", Flags ^ Flags[0]);
    }

    [Fact]
    public void Bounds_that_are_tensors_hold_where_they_are()
    {
        var one = full_like(Other, 1.25f);
        var (low, high) = (Matrix[1], Matrix.narrow(1, 3, 1));
        Check("clamp by tensors both special", Special.clamp(Other - 1, one));
        Check("clamp by tensors min special", Special.clamp(min: Other - 1));
        Check("clamp by tensors max special", Special.clamp(max: one));
        Check("clamp by tensors both broadcast", clamp(Matrix, low, high));
        Check("clamp by tensors min broadcast", Matrix.clone().clamp_(min: low));
        Check("clamp by tensors max broadcast", clamp_(Matrix.clone(), max: high));
    }

    [Fact]
    public void Comparisons_in_place_leave_ones_and_zeros_of_the_tensors_type()
    {
        var comparisons = new Dictionary<string, (Func<Tensor, Tensor, Tensor> OfTensors, Func<Tensor, Scalar, Tensor> OfNumber)>
        {
            ["eq_"] = ((a, b) => a.eq_(b), (a, b) => a.eq_(b)), ["ne_"] = ((a, b) => a.ne_(b), (a, b) => a.ne_(b)),
            ["lt_"] = ((a, b) => a.lt_(b), (a, b) => a.lt_(b)), ["le_"] = ((a, b) => a.le_(b), (a, b) => a.le_(b)),
            ["gt_"] = ((a, b) => a.gt_(b), (a, b) => a.gt_(b)), ["ge_"] = ((a, b) => a.ge_(b), (a, b) => a.ge_(b)),
        };
        foreach (var (name, (ofTensors, ofNumber)) in comparisons)
        {
            var changed = Matrix.clone();
            Assert.Same(changed, ofTensors(changed, Matrix[0]));
            Check(name, changed);
            Check($"{name} whole number", ofNumber(Whole.clone(), 2));
        }
    }

    [Fact]
    public void Stacking_and_tiling_lay_out_as_PyTorch_does()
    {
        Check("hstack", hstack(Matrix, Matrix.narrow(1, 0, 1), Matrix.flip(1)));
        Check("hstack vectors", hstack(Matrix[0], Matrix[1].narrow(0, 0, 2), tensor(9f)));
        Check("vstack", vstack(Matrix[0], Matrix, Matrix.narrow(0, 2, 1)));
        Check("tile", Matrix.tile([2, 3]));
        Check("tile fewer", Matrix.tile([2]));
        Check("tile more", Matrix.tile([2, 1, 2]));
    }

    private static Tensor Input(string name) => Cases[name].ToTensor();

    private static void Check(string name, Tensor actual)
    {
        try
        {
            Nearly.Equal(Cases[name].ToTensor(), actual, 2e-6, 2e-7);
        }
        catch (Exception error)
        {
            Assert.Fail($"{name}: {error.Message}");
        }
    }
}
