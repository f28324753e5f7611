using System.Reflection;

namespace Framing.Tests.Promises;

/// <summary>DESIGN.md's table of rooms, held against what the library's types use.</summary>
public class RoomsTests
{
    /// <summary>A room and the rooms that it may use; all may use the root's nouns.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Annotation"] = ["Language", "Models"],
        ["Quotes"] = ["Language", "Annotation", "Lexicons", "Models"],
        ["Language"] = [],
        ["Lexicons"] = ["Language"],
        ["Measures"] = ["Language", "Annotation", "Quotes", "Lexicons", "Statistics", "Models"],
        ["Statistics"] = [],
        ["Alignment"] = ["Language", "Annotation", "Models", "Statistics"],
        ["Learning"] = ["Lexicons", "Statistics", "Models"],
        ["Statements"] = [],
        ["Leads"] = ["Language", "Measures", "Alignment", "Statements", "Statistics", "Models"],
        ["Comparisons"] = ["Statistics", "Alignment", "Statements", "Leads", "Language"],
        ["Corpora"] = ["Language"],
        ["Reports"] = ["Annotation", "Alignment", "Statements", "Measures", "Statistics", "Learning"],
        ["Batch"] = ["Language", "Reports", "Comparisons", "Statistics", "Corpora"],
    };

    private static readonly string[] Doors = ["FramingAnalyzer", "FramingAnalyzerBuilder", "ClassifierMeasures", "Stage"];

    [Fact]
    public void Each_room_uses_only_the_rooms_that_it_may() =>
        HasNone(TypeUses.All.Where(use => !IsAllowed(use.User, use.Used)).Select(use => $"{use.User} uses {use.Used}"));

    [Fact]
    public void No_room_leads_back_to_itself() =>
        HasNone(TypeUses.InCircles(MayUse.SelectMany(room => room.Value, (room, used) => (room.Key, used))));

    [Fact]
    public void No_folder_of_reports_leads_back_to_itself() =>
        HasNone(TypeUses.InCircles(InReports.Select(use => (use.User.Namespace, use.Used.Namespace))));

    [Fact]
    public void No_type_of_reports_leads_back_to_itself() =>
        HasNone(TypeUses.InCircles(InReports.Select(use => (use.User.ToString(), use.Used.ToString()))));

    private static void HasNone(IEnumerable<string> wrong)
    {
        string[] all = [.. wrong.Distinct().Order(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, $"Against the design:\n{string.Join('\n', all)}");
    }

    private static IEnumerable<TypeUse> InReports => TypeUses.All.Where(use => use.User.Room == "Reports" && use.Used.Room == "Reports");

    /// <summary>A room may use itself, the root's nouns, and what the table gives it; the doors may use everything, and nobody uses them.</summary>
    private static bool IsAllowed(TypeName user, TypeName used) => user switch
    {
        { Room: "" } when Doors.Contains(user.Name) => true,
        _ when used.Room == user.Room || used.Room == "" => !Doors.Contains(used.Name),
        _ => MayUse.TryGetValue(user.Room, out string[]? rooms) && rooms.Contains(used.Room),
    };

    [Fact]
    public void Nothing_static_can_change()
    {
        IEnumerable<string> mutable =
            from type in LibraryPackages.Assemblies.SelectMany(assembly => assembly.GetTypes())
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal) && !type.FullName!.Contains('<', StringComparison.Ordinal)
            select $"{type.FullName}.{field.Name}";
        Assert.Empty(mutable);
    }
}
