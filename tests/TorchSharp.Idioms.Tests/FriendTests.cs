using System.Reflection;
using System.Runtime.CompilerServices;

namespace TorchSharp.Tests.Idioms;

public class FriendTests
{
    [Fact]
    public void This_assembly_sees_more_of_the_engine_than_users_do()
    {
        var friends = typeof(torch).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName);
        Assert.DoesNotContain(typeof(FriendTests).Assembly.GetName().Name, friends);
    }
}
