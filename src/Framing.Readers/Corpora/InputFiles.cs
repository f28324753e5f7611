using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;

namespace Framing.Corpora;

/// <summary>Turns what the user typed (files, folders, globs) into files, in an order that depends on their names alone.</summary>
/// <param name="readers">Who reads them.</param>
/// <param name="noted">Is told what Framing wrote there and is left out; where nobody is, the files are no articles, and nothing is.</param>
internal sealed class InputFiles(ImmutableArray<IArticleReader> readers, Action<FileNote>? noted = null)
{
    private const int MostEndings = 8;

    private readonly ReaderChoice readers = new(readers);

    /// <summary>The files that the inputs name, in the order of the inputs and by name within each.</summary>
    /// <exception cref="InputException">An input names nothing that can be read.</exception>
    public List<InputFile> Find(IReadOnlyList<string> inputs)
    {
        string[] named = [.. inputs.Where(File.Exists)], folders = [.. inputs.Where(Directory.Exists)];
        string folder = CommonFolder([.. named.Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!)]);
        // Files of two folders may have one name: then the folder is a part of it.
        string? above = folders.Distinct(StringComparer.Ordinal).Count() > 1 ? CommonFolder([.. folders.Select(Path.GetFullPath)]) : null;
        List<InputFile> files = [];
        foreach (string input in inputs)
        {
            if (File.Exists(input))
                files.Add(Make(input, Relative(folder, input), isExplicit: true));
            else if (Directory.Exists(input))
                files.AddRange(InFolder(input, "*", input, above ?? input));
            else if (input.AsSpan().ContainsAny('*', '?'))
                files.AddRange(Matching(input));
            else
                throw new InputException($"{input}: there is no such file or folder. Check the path.");
        }
        return files;
    }

    private List<InputFile> Matching(string glob)
    {
        string[] parts = glob.Replace('\\', '/').Split('/');
        int firstPattern = Array.FindIndex(parts, part => part.AsSpan().ContainsAny('*', '?'));
        string folder = string.Join('/', parts[..firstPattern]);
        folder = folder.Length == 0 ? (glob.StartsWith('/') ? "/" : ".") : folder;
        if (!Directory.Exists(folder))
            throw new InputException($"{glob}: there is no folder '{folder}' to look in. Check the path.");
        return InFolder(folder, string.Join('/', parts[firstPattern..]), glob, folder);
    }

    private List<InputFile> InFolder(string folder, string pattern, string input, string namedFrom)
    {
        // Links are not followed: they can form circles and lead out of the folder.
        EnumerationOptions options = new() { RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        bool all = pattern == "*";
        List<InputFile> found = [];
        List<string> others = [];
        try
        {
            foreach (string path in Directory.EnumerateFiles(folder, "*", options))
            {
                string name = Relative(folder, path);
                // What Word keeps beside a document that is open.
                if (Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal))
                    continue;
                if (all ? readers.ByName(name) is not null : Matches(pattern.Split('/'), name.Split('/')))
                    found.Add(Make(path, Relative(namedFrom, path), isExplicit: false));
                else if (all)
                    others.Add(name);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{input}: the folder can't be read: {e.Message}", e);
        }
        found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        if (noted is not null)
        {
            LeaveOwn(found, folder, input, noted);
            NoteOthers(others, folder, input, noted);
        }
        if (found.All(file => file.Reader is UnreadDocument))
            throw new InputException($"{input}: no articles there. Expected files that end in {readers.Endings}.");
        return found;
    }

    /// <summary>Whether path segments match pattern segments, where <c>**</c> stands for any number of folders.</summary>
    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);
    }

    /// <summary>Leaves out what Framing wrote into the folder, and says so: it quotes the articles, and would count their words once more.</summary>
    private static void LeaveOwn(List<InputFile> found, string folder, string input, Action<FileNote> noted)
    {
        OwnFile own = new(folder);
        List<InputFile> left = [];
        found.RemoveAll(file =>
        {
            bool wrote = own.Wrote(file.Path, new(Start(file.Path)));
            if (wrote)
                left.Add(file);
            return wrote;
        });
        if (left.Count == 0)
            return;
        noted(new(input, left is [var one]
            ? $"{one.Name} was written by Framing and left out; it is no article"
            : $"{left.Count.ToString(CultureInfo.InvariantCulture)} files were written by Framing and left out, {left[0].Name} for one; they are no articles"));
    }

    /// <summary>Says which files of a folder nobody reads, by their endings: what a sample lacks should not be lacking in silence.</summary>
    private static void NoteOthers(List<string> others, string folder, string input, Action<FileNote> noted)
    {
        OwnFile own = new(folder);
        others.RemoveAll(name => Path.Combine(folder, name) is var path && own.Wrote(path, new(Start(path))));
        if (others.Count == 0)
            return;
        string[] endings = [.. others.Select(name => Path.GetExtension(name) is { Length: > 0 } ending ? ending : "no ending").Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        string listed = string.Join(", ", endings.Take(MostEndings)) + (endings.Length > MostEndings ? ", …" : "");
        string count = others.Count.ToString(CultureInfo.InvariantCulture);
        noted(new(input, $"{count} {(others.Count == 1 ? "file was" : "files were")} passed over for the ending ({listed}); "
            + "one that holds an article is read where it is named itself"));
    }

    private InputFile Make(string path, string name, bool isExplicit)
    {
        bool isZipped = ReaderChoice.IsZipped(name);
        IArticleReader? named = readers.ByName(name);
        return new(path, name, named is not null && isZipped ? named : readers.Choose(named, Start(path)), isZipped, isExplicit);
    }

    private static byte[] Start(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return FileStart.Sample(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Told where the file is read.
            return [];
        }
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>The deepest folder that holds all of some folders: names relative to it tell them apart and carry no path of the machine.</summary>
    private static string CommonFolder(string[] folders)
    {
        string? common = null;
        foreach (string folder in folders.Select(Path.TrimEndingDirectorySeparator))
        {
            common ??= folder;
            while (!IsInside(folder, common))
                common = Path.GetDirectoryName(common)!;
        }
        return common ?? ".";
    }

    private static bool IsInside(string folder, string parent) =>
        folder == parent || folder.StartsWith(Path.TrimEndingDirectorySeparator(parent) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || parent == Path.GetPathRoot(parent);
}
