using System.CommandLine;
using System.CommandLine.Parsing;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary>Refuses, before anything is read, to write where nothing can be written, or over an article that is read.</summary>
internal static class OutputPath
{
    public static void Check(Command command, Option<string?> output) => command.Validators.Add(result =>
    {
        if (result.GetValue(output) is { Length: > 0 } path
            && Refusal(path, [.. result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)]) is { } refusal)
            result.AddError(refusal);
    });

    private static string? Refusal(string path, string[] inputs)
    {
        if (Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
            return null;
        string full = Path.GetFullPath(path), folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
            return $"-o {path}: there is no folder '{Path.GetDirectoryName(path)}'. Make it, or name a file in a folder that exists";
        return File.Exists(full) && inputs.Any(input => Reads(input, full))
            ? $"-o {path}: that file is one of the articles, and would be overwritten. Name another" : null;
    }

    /// <summary>Whether an input has the file among its articles: itself, or in a folder that Framing did not write it into.</summary>
    private static bool Reads(string input, string file)
    {
        if (File.Exists(input))
            return Path.GetFullPath(input) == file;
        string folder = Path.GetFullPath(string.Join('/', input.Replace('\\', '/').Split('/').TakeWhile(part => !part.AsSpan().ContainsAny('*', '?'))));
        return file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !IsOwn(file);
    }

    /// <summary>Whether Framing wrote a file; of one that can't be read nobody can say so.</summary>
    private static bool IsOwn(string file)
    {
        try
        {
            return ArticleReader.IsOwn(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
