using System.Reflection;

namespace Framing.Tests.Promises;

/// <summary>Each value of an enumeration of the contract has its own name, and what is no value has none: it would be written as another one's.</summary>
public class ContractNamesTests
{
    public static TheoryData<MethodInfo> Names => [.. typeof(ContractNames).GetMethods(BindingFlags.Public | BindingFlags.Static)];

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public void Each_value_has_its_own(MethodInfo name)
    {
        Type type = name.GetParameters().Single().ParameterType;
        object?[] names = [.. Enum.GetValues(type).Cast<object>().Select(value => name.Invoke(null, [value]))];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<TargetInvocationException>(() => name.Invoke(null, [Enum.ToObject(type, 99)])).InnerException);
    }
}
