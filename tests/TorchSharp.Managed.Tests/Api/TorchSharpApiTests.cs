using System.Reflection;
using Shared.Api;

namespace TorchSharp.Tests.Api;

/// <summary>
/// Holds our public API against TorchSharp 0.106.0's. The file beside has its signatures, by reflection, of the types that
/// we have; when a type is added, its lines are added, too.
/// </summary>
public class TorchSharpApiTests
{
    private static readonly Assembly Engine = typeof(torch).Assembly;
    private static readonly HashSet<string> TheirLines = [.. File.ReadLines(FilesBeside.Path("Api", "torchsharp-0.106.0-api.txt"))];

    [Fact]
    public void Every_public_type_is_one_of_TorchSharps() =>
        Assert.DoesNotContain(PublicApi.Types(Engine).Select(ApiFormat.Name), name => !TheirTypes.ContainsKey(name));

    [Fact]
    public void Every_public_member_has_TorchSharps_signature()
    {
        var foreign =
            from type in PublicApi.Types(Engine)
            from member in PublicApi.Members(type)
            where !IsTheirs(type, member)
            select $"{ApiFormat.Name(type)} :: {member}";
        Assert.True(!foreign.Any(), "Not in TorchSharp 0.106.0:\n" + string.Join('\n', foreign));
    }

    [Fact]
    public void Every_public_type_has_TorchSharps_base_and_may_be_derived_from_alike()
    {
        foreach (var type in Known.Where(type => type is { IsInterface: false, IsEnum: false }))
        {
            var theirs = TheirTypes[ApiFormat.Name(type)];
            Assert.Equal((ApiFormat.Name(type), theirs.Base), (ApiFormat.Name(type), ApiFormat.Name(type.BaseType!)));
            Assert.Equal((ApiFormat.Name(type), theirs.Kind), (ApiFormat.Name(type), Kind(type)));
        }
    }

    [Fact]
    public void Every_public_type_implements_no_interface_of_ours_that_TorchSharps_does_not()
    {
        foreach (var type in Known.Where(type => !type.IsEnum))
        {
            var extra = type.GetInterfaces().Where(i => i.Assembly == Engine).Select(ApiFormat.Name);
            Assert.Empty(extra.Except(TheirTypes[ApiFormat.Name(type)].Interfaces));
        }
    }

    /// <summary>The list has names of enumerations without values, and values only where one is a parameter's default.</summary>
    [Fact]
    public void A_reduction_counts_otherwise_than_TorchSharps()
    {
        Assert.Equal((0, 1, 2), ((int)torch.nn.Reduction.None, (int)torch.nn.Reduction.Mean, (int)torch.nn.Reduction.Sum));
        Assert.Equal(3, Enum.GetValues<torch.nn.Reduction>().Length);
    }

    [Fact]
    public void A_default_is_none_of_its_enumerations_values()
    {
        var defaults =
            from type in PublicApi.Types(Engine)
            from method in type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors())
            from parameter in method.GetParameters()
            where parameter.ParameterType.IsEnum && parameter.HasDefaultValue
            select (parameter, Value: Enum.ToObject(parameter.ParameterType, parameter.RawDefaultValue!));
        Assert.NotEmpty(defaults);
        Assert.All(defaults, entry => Assert.True(Enum.IsDefined(entry.parameter.ParameterType, entry.Value), $"{entry.parameter.Member}: {entry.parameter}"));
    }

    [Fact]
    public void The_list_has_no_lines_of_types_that_we_lack()
    {
        var ours = PublicApi.Types(Engine).Select(ApiFormat.Name).ToHashSet();
        Assert.DoesNotContain(TheirTypes.Keys, name => !ours.Contains(name));
    }

    private static readonly Dictionary<string, TheirType> TheirTypes = TheirLines
        .Where(line => line.StartsWith("TYPE ", StringComparison.Ordinal))
        .Select(TheirType.Parse)
        .ToDictionary(type => type.Name);

    /// <summary>Types that only we have are the first test's.</summary>
    private static IEnumerable<Type> Known => PublicApi.Types(Engine).Where(type => TheirTypes.ContainsKey(ApiFormat.Name(type)));

    /// <summary>An override that TorchSharp lacks does no harm: it is called through the same signature of a base.</summary>
    private static bool IsTheirs(Type type, string member) =>
        PublicApi.BasesOf(type).Prepend(type).Any(declaring =>
            TheirLines.Contains($"{ApiFormat.Name(declaring)} :: {member}")
            || TheirLines.Contains($"{ApiFormat.Name(declaring)} :: {member} OBSOLETE"))
        || member is "public virtual String ToString()" or "public virtual Boolean Equals(Object obj)" or "public virtual Int32 GetHashCode()";

    private static string Kind(Type type) => type switch
    {
        { IsAbstract: true, IsSealed: true } => "abstract sealed",
        { IsAbstract: true } => "abstract",
        { IsSealed: true } => "sealed",
        _ => "",
    };

    /// <summary>A line like "TYPE Linear : torch.nn.Module&lt;…&gt; [IDisposable,…] sealed".</summary>
    private sealed record TheirType(string Name, string Base, string[] Interfaces, string Kind)
    {
        public static TheirType Parse(string line)
        {
            var (colon, open, close) = (line.IndexOf(" : ", StringComparison.Ordinal), line.LastIndexOf(" [", StringComparison.Ordinal), line.LastIndexOf(']'));
            return new TheirType(
                line[5..colon], line[(colon + 3)..open], SplitOutsideBrackets(line[(open + 2)..close]), line[(close + 1)..].Trim());
        }

        private static string[] SplitOutsideBrackets(string list)
        {
            var (depth, start, parts) = (0, 0, new List<string>());
            for (var i = 0; i <= list.Length; i++)
            {
                if (i == list.Length || (list[i] == ',' && depth == 0))
                {
                    parts.Add(list[start..i]);
                    start = i + 1;
                }
                else depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            }
            return [.. parts];
        }
    }
}
