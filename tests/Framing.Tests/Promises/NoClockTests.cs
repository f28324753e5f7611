using System.Reflection;
using System.Text.RegularExpressions;

namespace Framing.Tests.Promises;

public class NoClockTests
{
    /// <summary>One with a time limit threw on a busy machine, and the reading ended there.</summary>
    [Fact]
    public void No_expression_is_ended_by_the_clock() => Assert.Empty(
        from assembly in LibraryPackages.Assemblies
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where method.GetCustomAttribute<GeneratedRegexAttribute>() is { MatchTimeoutMilliseconds: > 0 }
        select $"{type.Name}.{method.Name}");
}
