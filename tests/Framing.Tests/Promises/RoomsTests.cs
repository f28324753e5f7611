using System.Reflection;

namespace Framing.Tests.Promises;

/// <summary>DESIGN.md's table of rooms, held against what the compiled types mention in fields, signatures and bodies' locals.</summary>
public class RoomsTests
{
    /// <summary>A room and the rooms that it may use; all may use the root's nouns.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Annotation"] = ["Language", "Models", "Quotes"],
        ["Quotes"] = ["Language", "Annotation", "Lexicons", "Models"],
        ["Language"] = [],
        ["Lexicons"] = ["Language"],
        ["Measures"] = ["Language", "Annotation", "Quotes", "Lexicons", "Statistics", "Learning", "Models"],
        ["Statistics"] = [],
        ["Alignment"] = ["Language", "Models", "Statistics"],
        ["Learning"] = ["Lexicons", "Statistics", "Models"],
        ["Statements"] = [],
        ["Comparisons"] = ["Statistics", "Alignment", "Statements"],
        ["Corpora"] = [],
        ["Reports"] = ["Statements", "Measures", "Statistics", "Learning"],
        ["Batch"] = ["Reports", "Comparisons", "Statistics", "Corpora"],
    };

    private static readonly string[] Doors = ["FramingAnalyzer", "FramingAnalyzerBuilder", "Stage"];

    [Fact]
    public void Each_room_uses_only_the_rooms_that_it_may()
    {
        List<string> wrong = [];
        foreach (Type type in typeof(Article).Assembly.GetTypes())
        {
            string room = RoomOf(type);
            foreach (Type used in Mentioned(type).Where(t => t.Assembly == type.Assembly).Distinct())
            {
                string other = RoomOf(used);
                bool root = room == "" && !Doors.Contains(Outermost(type).Name);
                bool allowed = room == other
                    || (other == "" && !Doors.Contains(Outermost(used).Name))
                    || (room == "" && !root)
                    || (!root && MayUse.TryGetValue(room, out string[]? rooms) && rooms.Contains(other));
                if (!allowed)
                    wrong.Add($"{type.FullName} uses {used.FullName}");
            }
        }
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        IEnumerable<string> mutable =
            from type in typeof(Article).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal) && !type.FullName!.Contains('<', StringComparison.Ordinal)
            select $"{type.FullName}.{field.Name}";
        Assert.Empty(mutable);
    }

    private static string RoomOf(Type type) => type.Namespace?.Split('.') is ["Framing", string room, ..] ? room : "";

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        IEnumerable<Type> types = type.GetFields(All).Select(f => f.FieldType).Concat(type.GetInterfaces());
        foreach (MethodBase method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            types = types.Concat(method.GetParameters().Select(p => p.ParameterType));
            if (method is MethodInfo { ReturnType: var result })
                types = types.Append(result);
            if (method.GetMethodBody() is { } body)
                types = types.Concat(body.LocalVariables.Select(v => v.LocalType));
        }
        return types.SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
