using System.Globalization;
using System.Text.RegularExpressions;

namespace Framing.Tests.Promises;

/// <summary>What <c>.editorconfig</c> and the layout of folders say of the sources, held against them.</summary>
public partial class SourceStyleTests
{
    private static readonly string[] Projects = [.. LibraryPackages.Projects, "Framing.Cli", "Framing.Web", "Framing.Catalyst", "Framing.Training"];

    private static IEnumerable<SourceFile> Files => Projects.SelectMany(SourceFile.Of);

    [Fact]
    public void Lines_are_no_longer_than_the_editor_is_told()
    {
        string config = File.ReadLines(Path.Combine(Repository.Root, ".editorconfig")).First(line => line.StartsWith("max_line_length = ", StringComparison.Ordinal));
        int most = int.Parse(config.Split(' ')[^1], CultureInfo.InvariantCulture);
        Assert.Empty(
            from file in Files
            from line in file.Lines.Index()
            where line.Item.Length > most && !IsOneText(line.Item)
            select $"{file.Path}:{line.Index + 1}");
    }

    /// <summary>A sentence or a pattern on a line of its own is easier to read, and to search for, in one piece.</summary>
    private static bool IsOneText(string line) => line.TrimStart() is ['"', ..] or ['$', '"', ..] or ['[', 'G', 'e', 'n', ..];

    [Fact]
    public void Namespaces_follow_folders() => Assert.Empty(
        from file in Files
        where file.Namespace.Length > 0 && file.Namespace != NamespaceOf(Path.GetDirectoryName(file.Path)!.Replace('\\', '/').Split('/')[1..])
        select $"{file.Path} declares {file.Namespace}");

    /// <summary>A package of the library holds rooms of one house, wherever they are packed; another project is its own.</summary>
    private static string NamespaceOf(string[] folders) => string.Join('.', [LibraryPackages.Projects.Contains(folders[0]) ? "Framing" : folders[0], .. folders[1..]]);

    [Fact]
    public void No_two_types_of_the_library_share_a_name() => Assert.Empty(
        from file in LibraryPackages.Files
        from line in file.Lines
        let type = Declaration().Match(line)
        where type.Success
        group file.Namespace by type.Groups[1].Value into name
        where name.Distinct().Count() > 1
        select name.Key);

    [GeneratedRegex(@"^(?:public|internal)(?: sealed| static| abstract| readonly| partial| ref)* (?:class|struct|interface|enum|record struct|record) (\w+)")]
    private static partial Regex Declaration();
}
