using System.Runtime.InteropServices;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

public class ModuleTests
{
    [Fact]
    public void Fields_are_registered_in_their_order_under_their_names()
    {
        using var model = new Model();
        Assert.Equal(["fc1", "fc2"], model.named_children().Select(c => c.name));
        Assert.Equal(
            ["scale", "fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"], model.named_parameters().Select(p => p.name));
        Assert.Equal(["calls"], model.named_buffers().Select(b => b.name));
    }

    [Fact]
    public void Registering_components_twice_changes_nothing()
    {
        using var model = new Model();
        model.RegisterAgain();
        Assert.Equal(5, model.parameters().Count());
    }

    [Fact]
    public void A_private_field_of_a_base_class_is_registered()
    {
        using var model = new DerivedModel();
        Assert.Contains("fc1.weight", model.named_parameters().Select(p => p.name));
        Assert.Contains("extra.weight", model.named_parameters().Select(p => p.name));
    }

    [Fact]
    public void A_component_name_replaces_the_fields()
    {
        using var model = new RenamedModel();
        Assert.Equal(["hidden.weight"], model.named_parameters().Select(p => p.name));
    }

    [Fact]
    public void State_lists_all_parameters_and_then_all_buffers()
    {
        using var model = new Model();
        using var outer = new Outer(model);
        Assert.Equal(
            ["model.scale", "model.fc1.weight", "model.fc1.bias", "model.fc2.weight", "model.fc2.bias", "model.calls"], outer.state_dict().Keys);
        Assert.Equal("x.model.scale", outer.state_dict(prefix: "x").Keys.First());
        Assert.Same(model.fc1.weight, outer.state_dict()["model.fc1.weight"]);
    }

    [Fact]
    public void A_buffer_that_is_not_persistent_is_no_state()
    {
        using var model = new Model();
        model.register_buffer("cache", zeros(2), persistent: false);
        Assert.DoesNotContain("cache", model.state_dict().Keys);
        Assert.Contains("cache", model.named_buffers().Select(b => b.name));
        Assert.DoesNotContain("cache", model.named_buffers(include_nonpersistent: false).Select(b => b.name));
    }

    [Fact]
    public void A_shared_parameter_is_listed_once()
    {
        using var linear = Linear(2, 2);
        using var net = Sequential(linear, ReLU(), linear);
        Assert.Equal(["0.weight", "0.bias"], net.named_parameters().Select(p => p.name));
    }

    [Fact]
    public void All_modules_below_are_listed_without_the_module_itself()
    {
        using var outer = new Outer(new Model());
        Assert.Equal(["model", "model.fc1", "model.fc2"], outer.named_modules().Select(m => m.name));
        Assert.Equal(3, outer.modules().Count());
        Assert.Single(outer.children());
    }

    [Fact]
    public void Mode_reaches_all_modules_below()
    {
        using var outer = new Outer(new Model());
        Assert.True(outer.training);
        outer.eval();
        Assert.All(outer.modules().Append(outer), module => Assert.False(module.training));
        outer.train();
        Assert.All(outer.modules().Append(outer), module => Assert.True(module.training));
    }

    [Fact]
    public void Apply_visits_inner_modules_first()
    {
        using var outer = new Outer(new Model());
        var visited = new List<string>();
        Assert.Same(outer, outer.apply(module => visited.Add(module.GetName())));
        Assert.Equal(["Linear", "Linear", "Model", "Outer"], visited);
    }

    [Fact]
    public void Gradients_become_null_or_zero()
    {
        using var model = new Model();
        model.call(ones(1, 3)).sum().backward();
        var kept = model.fc1.weight.grad!;
        model.zero_grad(set_to_none: false);
        Assert.Equal(0.0, model.fc1.weight.grad!.abs().sum().ToDouble());
        Assert.Equal(0.0, kept.abs().sum().ToDouble());
        model.zero_grad();
        Assert.All(model.parameters(), p => Assert.Null(p.grad));
    }

    [Fact]
    public void Parameters_are_found_by_path()
    {
        using var outer = new Outer(new Model());
        Assert.True(outer.has_parameter("model.fc1.bias"));
        Assert.False(outer.has_parameter("model.fc3.bias"));
        Assert.Equal([4L], outer.get_parameter("model.fc1.bias").shape);
        Assert.True(outer.has_buffer("model.calls"));
        Assert.Contains("fc3", Assert.Throws<ArgumentException>(() => outer.get_parameter("model.fc3.bias")).Message);
        Assert.Contains("fc3", Assert.Throws<ArgumentException>(() => outer.get_buffer("model.fc3")).Message);
    }

    [Fact]
    public void A_name_is_taken_once()
    {
        using var model = new Model();
        Assert.Throws<InvalidOperationException>(() => model.register_parameter("scale", new Parameter(zeros(1))));
        Assert.Throws<InvalidOperationException>(() => model.register_buffer("calls", zeros(1)));
        Assert.Throws<InvalidOperationException>(() => model.register_module("fc1", Linear(1, 1)));
        Assert.Throws<ArgumentException>(() => model.register_module("a.b", Linear(1, 1)));
        Assert.Throws<ArgumentNullException>(() => model.register_parameter("none", null!));
        Assert.Throws<ArgumentNullException>(() => model.register_buffer("none", null!));
    }

    [Fact]
    public void A_module_without_parameters_takes_none() =>
        Assert.Contains("ReLU", Assert.Throws<InvalidOperationException>(() => ReLU().register_parameter("w", new Parameter(zeros(1)))).Message);

    [Fact]
    public void A_module_made_in_a_dispose_scope_outlives_it()
    {
        Model model;
        using (NewDisposeScope()) model = new Model();
        Assert.All(model.state_dict().Values, tensor => Assert.False(tensor.IsInvalid));
        model.Dispose();
        Assert.True(model.fc1.weight.IsInvalid);
    }

    [Fact]
    public void Conversion_reaches_parameters_buffers_and_the_fields_that_hold_them()
    {
        using var model = new Model();
        model.call(ones(1, 3)).sum().backward();
        Assert.Same(model, model.to(float64));
        Assert.All(model.parameters(), p => Assert.Equal(float64, p.dtype));
        Assert.Equal(float64, model.fc1.weight.grad!.dtype);
        Assert.Equal(int64, model.get_buffer("calls").dtype);
        Assert.Equal(float64, model.call(ones([1, 3], float64)).dtype);
        Assert.Equal(["scale", "fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"], model.named_parameters().Select(p => p.name));
        Assert.Throws<ArgumentException>(() => model.to(int64));
        Assert.Throws<ArgumentException>(() => model.to((DeviceType)1));
        Assert.Same(model, model.to("cpu").cpu().@float());
    }

    private class Model : Module<Tensor, Tensor>
    {
        internal readonly Parameter scale = new(ones(1));
        internal readonly Linear fc1 = Linear(3, 4);
        private readonly Linear fc2 = Linear(4, 2);
        private readonly Tensor calls = zeros([1], int64);

        public Model() : base(nameof(Model)) => RegisterComponents();

        public void RegisterAgain() => RegisterComponents();

        public override Tensor forward(Tensor input) => fc2.call(fc1.call(input).relu()) * scale + calls;
    }

    private sealed class DerivedModel : Model
    {
        private readonly Linear extra = Linear(1, 1);

        public override Tensor forward(Tensor input) => extra.call(base.forward(input));
    }

    private sealed class RenamedModel : Module<Tensor, Tensor>
    {
        [ComponentName(Name = "hidden")] private readonly Linear fc = Linear(3, 4, hasBias: false);

        public RenamedModel() : base(nameof(RenamedModel)) => RegisterComponents();

        public override Tensor forward(Tensor input) => fc.call(input);
    }

    private sealed class Outer : Module<Tensor, Tensor>
    {
        private readonly Model model;

        public Outer(Model model) : base(nameof(Outer))
        {
            this.model = model;
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => model.call(input);
    }
}
